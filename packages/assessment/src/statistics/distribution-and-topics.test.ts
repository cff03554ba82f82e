import * as fc from "fast-check";
import { expect, test } from "vitest";
import { firstAttempts } from "./taken-questions.ts";
import { madeAttempt, madeChoice } from "./fixtures/made-class.ts";
import { measureDistribution, scoreDistributionSchema, summariseTopics } from "./class-statistics.ts";
import { median } from "./descriptive-statistics.ts";

test("results are counted into ten bars, 100 in the last", () => {
  const { bins, ...figures } = measureDistribution([0, 9, 10, 55, 90, 99, 100]);
  expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 1, 0, 0, 0, 3]);
  expect([bins[0], bins[9]]).toMatchObject([
    { from: 0, to: 9 },
    { from: 90, to: 100 },
  ]);
  expect(figures).toEqual({ n: 7, mean: 363 / 7, median: 55, lowest: 0, highest: 100 });
});

test("every result is in one bar", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (percents) => {
      const { bins } = scoreDistributionSchema.parse(measureDistribution(percents));
      for (const { from, to, count } of bins)
        expect(percents.filter((percent) => percent >= from && percent <= to)).toHaveLength(count);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(percents.length);
    }),
  );
});

test("the median is the middle, or between the two in the middle", () => {
  expect([median([]), median([3]), median([4, 1]), median([9, 1, 2])]).toEqual([null, 3, 2.5, 2]);
});

test("topics are summed up in their usual order, a question in each of its own", () => {
  const questions = [
    madeChoice(1, { topics: ["places", "units"] }),
    madeChoice(2, { topics: ["units"] }),
    madeChoice(3, { topics: ["goals"] }),
  ];
  const results = [
    madeAttempt(questions, ["a", "b", "a"]),
    madeAttempt(questions.slice(0, 2), ["a", "a"]),
  ].map(({ result }) => result);
  expect(summariseTopics(results)).toEqual([
    { topic: "units", questions: 2, n: 2, points: 3, outOf: 4, share: 0.75 },
    { topic: "goals", questions: 1, n: 1, points: 1, outOf: 1, share: 1 },
    { topic: "places", questions: 1, n: 2, points: 2, outOf: 2, share: 1 },
  ]);
  expect(summariseTopics([])).toEqual([]);
});

test("only the first attempt of each person is kept, and none of a person who deleted it", () => {
  const attempts = [
    { of: "Mira", number: 2 },
    { of: "Sam", number: 1 },
    { of: "Mira", number: 1 },
    { of: "Noor", number: 2 },
  ];
  expect(firstAttempts(attempts, ({ number }) => number)).toEqual([
    { of: "Sam", number: 1 },
    { of: "Mira", number: 1 },
  ]);
});
