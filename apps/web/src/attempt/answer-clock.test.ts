import { describe, expect, it } from "vitest";
import { AnswerClock } from "./answer-clock";

/** A device whose clocks the test moves, and what its tabs share. */
const makeDevice = () => {
  const at = { steady: 5000, wall: 1_000_000 };
  let ahead: number | undefined;
  const shared = { read: () => ahead, write: (next: number) => void (ahead = next) };
  return {
    at,
    pass: (milliseconds: number) => {
      at.steady += milliseconds;
      at.wall += milliseconds;
    },
    tab: () => new AnswerClock(shared, () => at),
  };
};

describe("the clock by which answers are put in order", () => {
  it("goes with the server's, whatever the device's own says", () => {
    const device = makeDevice();
    const clock = device.tab();
    clock.learn(80_000_000);
    device.pass(1500);
    expect(clock.now()).toBe(80_001_500);
  });

  it("gives a later moment each time, and after what is known to have passed", () => {
    const clock = makeDevice().tab();
    clock.learn(80_000_000);
    expect([clock.now(), clock.now()]).toEqual([80_000_000, 80_000_001]);
    clock.passed(90_000_000);
    expect(clock.now()).toBe(90_000_001);
  });

  it("uses the reading that came quickest, and knows how old one was when it was taken", () => {
    const device = makeDevice();
    const clock = device.tab();
    clock.learn(80_000_000);
    device.pass(1000);
    // This one was on its way for 700 ms.
    clock.learn(80_000_300);
    expect(clock.now()).toBe(80_001_000);
    clock.learn(80_000_900, 200);
    expect(clock.now()).toBe(80_001_100);
  });

  it("is the same in all tabs of a browser, so that their order is right to the millisecond", () => {
    const device = makeDevice();
    const [slow, quick] = [device.tab(), device.tab()];
    quick.learn(80_000_000);
    slow.learn(79_998_000);
    const first = quick.now();
    device.pass(5);
    expect(slow.now()).toBe(first + 5);
  });

  it("goes on while the device sleeps, and when somebody sets its clock back", () => {
    const device = makeDevice();
    const clock = device.tab();
    clock.learn(80_000_000);
    device.at.wall += 3_600_000;
    expect(clock.now()).toBe(83_600_000);
    device.at.wall -= 7_200_000;
    device.at.steady += 3_700_000;
    expect(clock.now()).toBe(83_700_000);
  });

  it("is right again with the next reading after somebody set the clock ahead", () => {
    const device = makeDevice();
    device.tab().learn(80_000_000);
    device.at.wall += 3_600_000;
    device.tab().learn(80_000_100);
    expect(device.tab().now()).toBe(80_000_100);
  });
});
