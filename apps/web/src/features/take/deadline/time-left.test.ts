import { expect, test } from "vitest";
import { callBetween, showTimeLeft } from "./time-left.ts";

test("5 minutes, 1 minute and 20 seconds before the end are called once each", () => {
  expect(callBetween(300_500, 299_500)).toBe(300_000);
  expect(callBetween(299_500, 298_500)).toBeUndefined();
  expect(callBetween(60_001, 60_000)).toBe(60_000);
  expect(callBetween(20_400, 19_400)).toBe(20_000);
});

test("a device that slept calls only what is true now", () => {
  expect(callBetween(400_000, 15_000)).toBe(20_000);
  expect(callBetween(400_000, -5)).toBeUndefined();
});

test("a far deadline is no countdown, and seconds run only in the last minute", () => {
  expect(showTimeLeft(3_600_001)).toEqual({ unit: "far" });
  expect(showTimeLeft(3_600_000)).toEqual({ unit: "minutes", count: 60 });
  expect(showTimeLeft(60_001)).toEqual({ unit: "minutes", count: 2 });
  expect(showTimeLeft(60_000)).toEqual({ unit: "seconds", count: 60 });
  expect(showTimeLeft(1)).toEqual({ unit: "seconds", count: 1 });
  expect(showTimeLeft(0)).toEqual({ unit: "over" });
});
