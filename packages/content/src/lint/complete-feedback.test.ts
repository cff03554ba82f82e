import { expect, test } from "vitest";
import { interactions } from "../question.ts";
import { completeFeedback } from "./key-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  completeFeedback.check(sampleQuestion(interaction, overrides), sampleContext());

const said = { text: "The article says so", paragraphs: ["p1"] };

test("passes a question with feedback for every part, in every interaction", () => {
  for (const interaction of interactions) expect(check(interaction)).toEqual([]);
});

test("fires on every part that has none, in every interaction", () => {
  const missing = interactions.map((interaction) => check(interaction, { feedback: {} }).length);
  expect(missing).toEqual([4, 5, 4, 3, 3, 3, 2, 3]);
});

test("lets an entry's key do without feedback of its own", () => {
  const feedback = { right: said, other: said, derby: said };
  expect(check("text-entry", { feedback })).toEqual([]);
});

test("fires on feedback that leads nowhere, unless the question rests on no fact", () => {
  const lost = { right: said, other: { ...said, paragraphs: [] } };
  expect(check("number-entry", { feedback: lost })).toEqual([
    'the feedback for "other" leads to no paragraph',
  ]);
  expect(check("number-entry", { feedback: lost, facts: [] })).toEqual([]);
});
