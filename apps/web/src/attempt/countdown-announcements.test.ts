import { expect, test } from "vitest";
import { announcementBetween, timeLeft } from "./countdown";

test("the marks of 5 minutes, 1 minute and 20 seconds are announced once each", () => {
  expect(announcementBetween(300_500, 299_500)).toBe(300_000);
  expect(announcementBetween(299_500, 298_500)).toBeUndefined();
  expect(announcementBetween(60_001, 60_000)).toBe(60_000);
  expect(announcementBetween(20_400, 19_400)).toBe(20_000);
});

test("a device that slept announces only what is still true", () => {
  expect(announcementBetween(400_000, 15_000)).toBe(20_000);
  expect(announcementBetween(400_000, -5)).toBeUndefined();
});

test("a distant deadline shows no countdown, and seconds are shown only in the last minute", () => {
  expect(timeLeft(3_600_001)).toEqual({ unit: "far" });
  expect(timeLeft(3_600_000)).toEqual({ unit: "minutes", count: 60 });
  expect(timeLeft(60_001)).toEqual({ unit: "minutes", count: 2 });
  expect(timeLeft(60_000)).toEqual({ unit: "seconds", count: 60 });
  expect(timeLeft(1)).toEqual({ unit: "seconds", count: 1 });
  expect(timeLeft(0)).toEqual({ unit: "over" });
});
