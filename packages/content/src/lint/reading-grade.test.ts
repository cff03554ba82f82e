import { expect, test } from "vitest";
import { fleschKincaid, readingGrade } from "./reading-level.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

test("follows the published formula", () => {
  // 6 words, 6 syllables, 1 sentence: 0.39 · 6 + 11.8 · 1 − 15.59.
  expect(fleschKincaid(["The cat sat on the mat."])).toBeCloseTo(-1.45, 10);
});

test("reads the stem and each option as a sentence, names masked", () => {
  const stem = "Who leads the Counter Terrorism Desk?";
  const question = sampleQuestion("choice", {
    stem,
    options: options("Ana Silva", "A cat", "A dog"),
    key: "a cat",
  });
  // Who leads Name / Name / A cat / A dog: 8 words in 4 sentences, each of one syllable.
  expect(readingGrade(question, sampleContext())).toBeCloseTo(0.39 * 2 + 11.8 - 15.59, 10);
});

test("reads a statement with its gaps filled by the key", () => {
  const statement = "The cat {gap-1} down.";
  const gaps = [{ id: "gap-1", options: options("sat", "reconsidered", "deliberated") }];
  const question = { stem: "Fill the gap.", statement, options: gaps, key: { "gap-1": "sat" } };
  expect(readingGrade(sampleQuestion("inline-choice", question), sampleContext())).toBeCloseTo(
    0.39 * 3.5 + 11.8 - 15.59,
    10,
  );
});

test("does not measure a language without the formula", () => {
  const context = sampleContext();
  const { syllables: _, ...words } = context.words;
  expect(readingGrade(sampleQuestion("choice"), { ...context, words })).toBeUndefined();
});
