import { expect, test } from "vitest";
import { lintWordsOf } from "../wording/index.ts";
import { opening, properWords, startsUpper } from "./words.ts";
import { sampleContext } from "./sample-folder.ts";

test("classes the opening word", () => {
  const openings = ["Who leads", "In which town", "In town", "To lead", "That it burned", "The town", ""];
  expect(openings.map((text) => opening(text, lintWordsOf("en")))).toEqual([
    "question",
    "question",
    "preposition",
    "infinitive",
    "clause",
    "other",
    "other",
  ]);
});

test("reads a capital, unless it belongs to a name or there is no case", () => {
  const proper = properWords(sampleContext());
  expect(
    ["A town", "a town", "Silva left", "al-Zahr", "2017", "مدينة"].map((text) => startsUpper(text, proper)),
  ).toEqual(["upper", "lower", undefined, undefined, undefined, undefined]);
});
