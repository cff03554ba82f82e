import { array, assert, constant, integer, nat, oneof, property, record } from "fast-check";
import { expect, test } from "vitest";
import { Elapsed } from "./elapsed";

/** What happens to a device: time passes while it is awake or asleep, or somebody sets its clock. */
const step = record({
  awake: nat(3_600_000),
  asleep: nat(36_000_000),
  set: oneof(constant(0), integer({ min: -86_400_000, max: 86_400_000 })),
});
const start = { wall: 1_800_000_000_000, steady: 5000 };

/** Follows a device, and gives for each moment how long it really was and what was counted. */
const follow = (steps: readonly { awake: number; asleep: number; set: number }[]) => {
  const elapsed = new Elapsed(start);
  let [real, set, steady] = [0, 0, 0];
  return steps.map((one) => {
    real += one.awake + one.asleep;
    steady += one.awake;
    set += one.set;
    return {
      real,
      steady,
      set,
      counted: elapsed.until({ wall: start.wall + real + set, steady: start.steady + steady }),
    };
  });
};

test("without anybody setting the clock, the time counted is the time that has passed, through any sleep", () => {
  assert(
    property(array(step), (steps) => {
      for (const { counted, real } of follow(steps.map((one) => ({ ...one, set: 0 }))))
        expect(counted).toBe(real);
    }),
  );
});

test("however the clock is set, no less is counted than the device was awake, and what was counted stays", () => {
  assert(
    property(array(step), (steps) => {
      let [before, awake] = [0, 0];
      for (const { counted, steady } of follow(steps)) {
        expect(counted - before).toBeGreaterThanOrEqual(steady - awake);
        [before, awake] = [counted, steady];
      }
    }),
  );
});

test("a clock that was never set back counts no less than has really passed", () => {
  assert(
    property(array(step), (steps) => {
      const forward = steps.map((one) => ({ ...one, set: Math.abs(one.set) }));
      for (const { counted, real } of follow(forward)) expect(counted).toBeGreaterThanOrEqual(real);
    }),
  );
});
