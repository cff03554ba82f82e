import { expect, test } from "vitest";
import { countingState } from "./assigned-attempt";

const submittedAt = "2027-01-01T10:00:00.000Z";
const attempts = [
  { number: 1, submittedAt },
  { number: 2, submittedAt },
  { number: 3, submittedAt: null },
];

test("the first or the last submitted attempt counts", () => {
  expect([1, 2].map((number) => countingState("first", number, attempts))).toEqual(["yes", "no"]);
  expect([1, 2].map((number) => countingState("last", number, attempts))).toEqual(["no", "yes"]);
});

test("if the first attempt counts and was deleted, no later one takes its place", () => {
  const later = attempts.slice(1);
  expect([2, 3].map((number) => countingState("first", number, later))).toEqual(["gone", "gone"]);
  expect(countingState("last", 2, later)).toBe("yes");
});
