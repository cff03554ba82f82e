import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

test("the stream of a seed is fixed for ever: links depend on it", () => {
  const random = createRandom("presentation", "a-seed");
  expect([random.next(), random.next(), random.next()]).toMatchInlineSnapshot(`
    [
      0.1161689970176667,
      0.8270034603774548,
      0.17615482932887971,
    ]
  `);
  expect(createRandom("x").shuffle([1, 2, 3, 4, 5, 6, 7, 8])).toMatchInlineSnapshot(`
    [
      3,
      5,
      6,
      8,
      1,
      4,
      2,
      7,
    ]
  `);
});

test("one seed used for two things gives two streams", () => {
  expect(createRandom("presentation", "s").next()).not.toBe(createRandom("assembly", "s").next());
});

const byValue = (one: number, other: number) => one - other;

test("draws stay in their range and a shuffle loses nothing", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer(), { maxLength: 20 }), (seed, items) => {
      const random = createRandom(seed);
      const drawn = random.next();
      expect(drawn >= 0 && drawn < 1).toBe(true);
      expect(random.int(items.length + 1)).toBeLessThanOrEqual(items.length);
      expect(random.shuffle(items).toSorted(byValue)).toEqual(items.toSorted(byValue));
      expect(random.sample(items, 3)).toHaveLength(Math.min(3, items.length));
    }),
  );
});

test("every order of three comes up about as often", () => {
  const random = createRandom("orders");
  const counts = new Map<string, number>();
  for (let round = 0; round < 6000; round++) {
    const order = random.shuffle(["a", "b", "c"]).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const statistic = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(counts.size).toBe(6);
  // χ² with 5 degrees of freedom, p > .01.
  expect(statistic).toBeLessThan(15.086);
});
