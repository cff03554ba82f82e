import { expect, test } from "vitest";
import { loadedWords } from "./wording-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  loadedWords.check(sampleQuestion(interaction, overrides), sampleContext());

test("fires on a loaded word in the stem, an option or the feedback", () => {
  expect(check("choice", { stem: "When was the town liberated?" })).toEqual(['stem says "liberated"']);
  expect(check("choice", { options: options("A tower", "A purge", "Good results") })).toHaveLength(4 - 2);
  const feedback = { "a tower": { text: "It was eradicated", paragraphs: ["p1"] } };
  expect(check("choice", { feedback })).toEqual(['feedback a tower says "eradicated"']);
});

test("passes it inside a short quotation, not inside a long one", () => {
  expect(check("choice", { stem: "Who spoke of “good results”?" })).toEqual([]);
  expect(check("choice", { stem: "Who said “we have had very good results”?" })).toHaveLength(1);
});

test("passes a name that has such a word", () => {
  expect(check("choice", { stem: "Who leads the Counter Terrorism Desk?" })).toEqual([]);
  expect(check("choice", { stem: "Who fights terrorism?" })).toHaveLength(1);
});
