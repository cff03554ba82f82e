import { interactions } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceScore, keyResponse, scoreResponse } from "./scoring.ts";
import { anyQuestion, questionArbitrary } from "../fixtures/question-arbitrary.ts";
import { responseArbitrary } from "../fixtures/response-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import type { Presentation } from "../interactions/presentation.ts";
import { responseSchema, type Response } from "../interactions/response.ts";
import { scoreSchema } from "../interactions/score.ts";
import { seedSchema } from "../seed.ts";

const seed = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/).map((text) => seedSchema.parse(text));
const scoring = fc.record({ partialCredit: fc.boolean() });

const anyCase = fc
  .record({ question: fc.oneof(anyQuestion, fc.constantFrom(...bank.questions)), seed, scoring })
  .map(({ question, seed: drawn, scoring: rule }) => {
    const presentation = presentQuestion(question, drawn);
    return { question, presentation, rule };
  });

/** Selecting everything, and judging every statement alike. */
function blindResponses(presentation: Presentation): Response[] {
  if (presentation.interaction === "multiple-response") {
    return [{ interaction: "multiple-response", options: presentation.options }];
  }
  if (presentation.interaction !== "true-false-set") return [];
  return [true, false].map((value) => ({
    interaction: "true-false-set",
    values: Object.fromEntries(presentation.options.map((option) => [option, value])),
  }));
}

describe("whatever is answered", () => {
  test("the score is from 0 to 1, its outcome and its parts go with it, and nothing throws", () => {
    const answered = anyCase.chain(({ question, presentation, rule }) =>
      responseArbitrary(presentation).map((response) => ({ question, presentation, rule, response })),
    );
    fc.assert(
      fc.property(answered, ({ question, presentation, response, rule }) => {
        const score = scoreSchema.parse(scoreResponse(question, presentation, response, rule));
        expect(score.outcome === "right").toBe(score.points === 1);
        expect(score.outcome === "partly").toBe(score.points > 0 && score.points < 1);
        expect(Object.keys(score.parts).length).toBeGreaterThan(0);
        expect(rule.partialCredit || Number.isInteger(score.points)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("the key scores 1 and nothing scores 0", () => {
    fc.assert(
      fc.property(anyCase, ({ question, presentation, rule }) => {
        const key = responseSchema.parse(keyResponse(question, presentation));
        expect(scoreResponse(question, presentation, key, rule)).toMatchObject({
          points: 1,
          outcome: "right",
        });
        const none = scoreResponse(question, presentation, undefined, rule);
        expect(none).toMatchObject({ points: 0, outcome: "unanswered" });
      }),
      { numRuns: 500 },
    );
  });

  test("a response to another interaction answers nothing", () => {
    const response = responseSchema.parse({ interaction: "number-entry", text: "7" });
    for (const interaction of interactions.filter((other) => other !== "number-entry")) {
      const question = sampleQuestion(interaction);
      const score = scoreResponse(question, presentQuestion(question, seedSchema.parse("a")), response);
      expect(score.outcome).toBe("unanswered");
    }
  });

  test("a presentation of another question is a bug and throws", () => {
    const other = presentQuestion(sampleQuestion("order"), seedSchema.parse("a"));
    expect(() => scoreResponse(sampleQuestion("choice"), other, undefined)).toThrow("not of");
  });
});

describe("selecting everything", () => {
  test("never beats chance in a multiple response", () => {
    const cases = fc.record({ question: questionArbitrary("multiple-response"), seed, scoring });
    fc.assert(
      fc.property(cases, ({ question, seed: drawn, scoring: rule }) => {
        const presentation = presentQuestion(question, drawn);
        const everything = {
          interaction: "multiple-response",
          options: "options" in presentation ? presentation.options : [],
        };
        const { points } = scoreResponse(question, presentation, responseSchema.parse(everything), rule);
        expect(points).toBe(0);
        expect(points).toBeLessThanOrEqual(chanceScore(question, presentation, rule));
      }),
    );
  });

  test.each(bank.questions.map((question) => [question.id, question] as const))(
    "never beats chance in the bank, nor does judging every statement alike: %s",
    (_id, question) => {
      const presentation = presentQuestion(question, seedSchema.parse("everything"));
      for (const response of blindResponses(presentation)) {
        const { points } = scoreResponse(question, presentation, response);
        expect(points).toBeLessThanOrEqual(chanceScore(question, presentation));
      }
    },
  );

  test("one target for every source earns, over the targets, what chance earns", () => {
    fc.assert(
      fc.property(questionArbitrary("match"), seed, (question, drawn) => {
        const presentation = presentQuestion(question, drawn);
        if (presentation.interaction !== "match") return;
        const { sources, targets } = presentation;
        const earned = targets.map((target) => {
          const pairs = Object.fromEntries(sources.map((source) => [source, target]));
          const response = responseSchema.parse({ interaction: "match", pairs });
          return scoreResponse(question, presentation, response).points;
        });
        const mean = earned.reduce((sum, points) => sum + points, 0) / targets.length;
        expect(mean).toBeCloseTo(chanceScore(question, presentation));
      }),
    );
  });
});
