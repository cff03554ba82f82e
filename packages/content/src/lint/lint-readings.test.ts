import { expect, it } from "vitest";
import { riverWatch } from "../../fixtures/river-watch.ts";
import { articles } from "../articles/index.ts";
import { lintReadings, readingRules } from "./lint-readings.ts";
import { sampleShapes } from "./sample-reading.ts";

it("finds nothing in the readings of every article of the register, in each locale", () => {
  for (const { folder } of articles)
    for (const locale of Object.keys(folder.wording)) expect(lintReadings(folder, locale)).toEqual([]);
});

it("finds nothing in the readings of an invented article of another length", () => {
  expect(lintReadings(riverWatch, "en", sampleShapes)).toEqual([]);
});

it("asks nothing of a folder without a reading, and does not vouch for a locale without words", () => {
  expect(lintReadings({ ...riverWatch, readings: [] }, "en")).toEqual([]);
  expect(() => lintReadings(riverWatch, "xx")).toThrow(/no wording in "xx"/u);
});

it("has no two rules of one name", () => {
  const ids = readingRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
