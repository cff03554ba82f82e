import { expect, test } from "vitest";
import { noNegativeStem } from "./stem-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  noNegativeStem.check(sampleQuestion(interaction, overrides), sampleContext());

test("fires on a question that asks by a negative", () => {
  for (const stem of [
    "Which of these is NOT on the bridge?",
    "Which places does the article not name?",
    "All of these stand on the bridge except which?",
    "Which of these doesn’t it mention?",
    "Select the things that are not on the bridge.",
  ])
    expect(check("choice", { stem })).toHaveLength(1);
});

test("passes a negative that is only told or quoted", () => {
  for (const stem of [
    "The article does not name the tower. What does it name?",
    "Who said “we did not close the bridge”?",
    "Which of these does the article leave without a name?",
    "What does the article note about the bridge?",
  ])
    expect(check("choice", { stem })).toEqual([]);
});

test("passes the labels of a scale", () => {
  const scale = { options: options("True", "False", "Not given"), key: "true" };
  expect(check("choice", { ...scale, stem: "Is this true, false or not given? The bridge is old." })).toEqual(
    [],
  );
});
