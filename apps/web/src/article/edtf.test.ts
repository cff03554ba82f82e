import { expect, test } from "vitest";
import { monthToDate, readEdtf } from "./fact-times";

test("a year lasts twelve months", () => {
  expect(readEdtf("2017")).toEqual({ start: 2017 * 12, end: 2018 * 12, precision: "year" });
});

test("a month with an open end has a start and no end", () => {
  expect(readEdtf("2019-07/..")).toEqual({ start: 2019 * 12 + 6, end: undefined, precision: "month" });
});

test("text that is not a date is not guessed at", () => {
  expect(readEdtf("2019-13")).toBeUndefined();
  expect(readEdtf("last week")).toBeUndefined();
});

test("a count of months becomes a calendar date again", () => {
  expect(monthToDate(2019 * 12 + 6).toISOString()).toBe("2019-07-01T00:00:00.000Z");
});
