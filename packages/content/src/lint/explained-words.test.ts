import { expect, test } from "vitest";
import { riverWatch } from "../../fixtures/river-watch.ts";
import type { Reading } from "../reading.ts";
import type { LintContext } from "./rule.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";
import { explainedWords } from "./wording-rules.ts";

const wording = riverWatch.wording["en"];
if (wording === undefined) throw new Error("the invented article is in English");
const context: LintContext = { ...sampleContext(), folder: riverWatch, wording };

/** A reading without the paragraph on the bank. */
const dry = ({ paragraphs, ...rest }: Reading): Reading => ({
  ...rest,
  paragraphs: paragraphs.filter(({ id }) => id !== "p2"),
});

test("passes a hard word that every level has, in any of its forms", () => {
  expect(
    explainedWords.check(sampleQuestion("choice", { stem: "Who walked along the bank?" }), context),
  ).toEqual([]);
  const crew = { options: options("A crew", "A tower", "A market"), key: "a crew" };
  expect(explainedWords.check(sampleQuestion("choice", crew), context)).toEqual([]);
});

test("finds one that a level does not have", () => {
  const readings = riverWatch.readings.map((each) => (each.level === "plain" ? dry(each) : each));
  const question = sampleQuestion("choice", { stem: "Who walked along the bank?" });
  expect(explainedWords.check(question, { ...context, folder: { ...riverWatch, readings } })).toEqual([
    'uses "bank", which the plain reading does not',
  ]);
});

test("asks nothing where there is no reading in the locale of the bank", () => {
  const question = sampleQuestion("choice", { stem: "Who walked along the bank?" });
  expect(explainedWords.check(question, { ...context, folder: { ...riverWatch, readings: [] } })).toEqual([]);
});
