import { expect, test } from "vitest";
import { isCounting } from "./is-counting.ts";

const submittedAt = "2027-01-01T10:00:00.000Z";
const attempts = [
  { number: 1, submittedAt },
  { number: 2, submittedAt },
  { number: 3, submittedAt: null },
];

test("the first or the last of those that were submitted counts", () => {
  expect([1, 2].map((number) => isCounting("first", number, attempts))).toEqual([true, false]);
  expect([1, 2].map((number) => isCounting("last", number, attempts))).toEqual([false, true]);
});
