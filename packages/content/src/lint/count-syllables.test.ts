import { expect, test } from "vitest";
import { englishLintWords } from "../wording/en/lint-words.ts";
import { countSyllables } from "./reading-level.ts";

const vectors: Record<string, number> = {
  cat: 1,
  trying: 2,
  going: 2,
  the: 1,
  people: 2,
  article: 3,
  operation: 4,
  statement: 2,
  leaves: 1,
  places: 2,
  named: 1,
  stated: 2,
  moved: 1,
  border: 2,
  security: 4,
  reporters: 3,
  area: 3,
  areas: 3,
  hideouts: 2,
  attacked: 2,
  mobilisation: 5,
  purpose: 2,
  successes: 3,
  quotation: 3,
  unnamed: 2,
  includes: 2,
  between: 2,
  phases: 2,
  "2017": 1,
  "¶": 1,
  "sleeper-cell": 3,
  "article's": 3,
  believed: 2,
  cleared: 1,
  table: 2,
  little: 2,
  said: 1,
  continues: 3,
  recently: 3,
  resident: 3,
};

test("counts the syllables of common words", () => {
  const counted = Object.keys(vectors).map((word) => [
    word,
    countSyllables(word, englishLintWords.syllables),
  ]);
  expect(Object.fromEntries(counted)).toEqual(vectors);
});

test("looks up what the rules get wrong", () => {
  expect(countSyllables("idea")).not.toBe(3);
  expect(countSyllables("idea", { idea: 3 })).toBe(3);
});
