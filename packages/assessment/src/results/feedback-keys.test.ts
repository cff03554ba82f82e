import { expect, test } from "vitest";
import { feedbackKeys } from "./scoring.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { responseSchema } from "../interactions/response.ts";
import { seedSchema } from "../seed.ts";

test.each([
  ["choice", undefined, ["a"]],
  ["choice", { option: "a" }, ["a"]],
  ["choice", { option: "b" }, ["b", "a"]],
  ["match", { pairs: {} }, ["x", "y", "z"]],
  ["order", undefined, ["a", "b", "c", "d"]],
  ["text-entry", undefined, ["right"]],
  ["text-entry", { text: "Riyadh" }, ["right"]],
  ["text-entry", { text: "Hawijah" }, ["hawija", "right"]],
  ["text-entry", { text: "Baghdad" }, ["other", "right"]],
  ["number-entry", { text: "7" }, ["right"]],
  ["number-entry", { text: "8" }, ["other", "right"]],
  ["inline-choice", { gaps: { "gap-1": "b" } }, ["gap-1/b", "gap-1/a", "gap-2/b"]],
] as const)("%s %j is answered by %j", (interaction, fields, keys) => {
  const question = sampleQuestion(interaction);
  const presentation = presentQuestion(question, seedSchema.parse("a"));
  const response = fields && responseSchema.parse({ interaction, ...fields });
  expect(new Set(feedbackKeys(question, presentation, response))).toEqual(new Set(keys));
});

test("feedback on a multiple response is on what was picked and on what is right", () => {
  const question = sampleQuestion("multiple-response");
  const presentation = presentQuestion(question, seedSchema.parse("a"));
  const response = responseSchema.parse({ interaction: "multiple-response", options: ["a", "d"] });
  expect(feedbackKeys(question, presentation, response).toSorted()).toEqual(["a", "b", "c", "d"]);
});
