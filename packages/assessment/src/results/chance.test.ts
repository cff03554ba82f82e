import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chanceScore, scoreResponse } from "./scoring.ts";
import { everyResponse } from "../fixtures/every-response.ts";
import { anyQuestion } from "../fixtures/question-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { seedSchema } from "../seed.ts";

const seed = seedSchema.parse("chance");

test.each([
  ["choice", 1 / 3],
  ["true-false-set", 0.1875],
  ["multiple-response", 0.1875],
  ["match", 1 / 4],
  ["order", 0.1944],
  ["text-entry", 0],
  ["number-entry", 0],
  ["inline-choice", (1 / 2 + 1 / 3) / 2],
] as const)("guessing at a %s earns %d", (interaction, chance) => {
  const question = sampleQuestion(interaction);
  expect(chanceScore(question, presentQuestion(question, seed))).toBeCloseTo(chance, 4);
});

test("the chance score is the mean score of all responses there are", () => {
  fc.assert(
    fc.property(anyQuestion, fc.boolean(), (question, partialCredit) => {
      const presentation = presentQuestion(question, seed);
      const responses = everyResponse(presentation);
      fc.pre(responses.length > 0 && responses.length <= 1000);
      const points = responses.map(
        (response) => scoreResponse(question, presentation, response, { partialCredit }).points,
      );
      const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
      expect(chanceScore(question, presentation, { partialCredit })).toBeCloseTo(mean, 10);
    }),
    { numRuns: 150 },
  );
});
