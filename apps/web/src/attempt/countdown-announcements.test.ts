import { expect, test } from "vitest";
import { announcementBetween, timeLeft } from "./countdown.ts";

test("5 minutes, 1 minute and 20 seconds before the end are called once each", () => {
  expect(announcementBetween(300_500, 299_500)).toBe(300_000);
  expect(announcementBetween(299_500, 298_500)).toBeUndefined();
  expect(announcementBetween(60_001, 60_000)).toBe(60_000);
  expect(announcementBetween(20_400, 19_400)).toBe(20_000);
});

test("a device that slept calls only what is true now", () => {
  expect(announcementBetween(400_000, 15_000)).toBe(20_000);
  expect(announcementBetween(400_000, -5)).toBeUndefined();
});

test("a far deadline is no countdown, and seconds run only in the last minute", () => {
  expect(timeLeft(3_600_001)).toEqual({ unit: "far" });
  expect(timeLeft(3_600_000)).toEqual({ unit: "minutes", count: 60 });
  expect(timeLeft(60_001)).toEqual({ unit: "minutes", count: 2 });
  expect(timeLeft(60_000)).toEqual({ unit: "seconds", count: 60 });
  expect(timeLeft(1)).toEqual({ unit: "seconds", count: 1 });
  expect(timeLeft(0)).toEqual({ unit: "over" });
});
