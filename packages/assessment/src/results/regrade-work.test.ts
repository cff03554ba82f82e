import { describe, expect, it } from "vitest";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { seedSchema } from "../seed.ts";
import { countingOf, regradeQuestion } from "./keys-in-force.ts";
import { regradeSchema, type RegradeInForce } from "./regrade.ts";
import { computeRegradedResult, computeUncorrectedResult } from "./regraded-result.ts";

const asked = 40;
const made = 200;

const questions = Array.from({ length: asked }, (_, at) =>
  sampleQuestion("choice", { id: `q-${String(at).padStart(13, "0")}` }),
);

/** Corrections of all questions in turn, and how often it was asked which question one of them is about. */
function countedRegrades(): { regrades: RegradeInForce[]; looks: () => number } {
  let looks = 0;
  const regrades = Array.from({ length: made }, (_, at) => {
    const question = questions[at % asked]?.id;
    const regrade: RegradeInForce = {
      ...regradeSchema.parse({ kind: "override", question, attempt: "A".repeat(22), points: 1 }),
      sparesUntil: at,
    };
    return Object.defineProperty(regrade, "question", {
      get: () => {
        looks += 1;
        return question;
      },
    });
  });
  return { regrades, looks: () => looks };
}

describe("many corrections of many questions", () => {
  it("are looked through once for all questions of a bank", () => {
    const { regrades, looks } = countedRegrades();
    for (const question of questions) {
      regradeQuestion(question, regrades);
      countingOf(question, regrades);
    }
    expect(looks()).toBeLessThanOrEqual(2 * made);
  });

  it("are each held against the one response that they are about", () => {
    const { regrades, looks } = countedRegrades();
    const seed = seedSchema.parse("a");
    const quiz = { presentations: questions.map((question) => presentQuestion(question, seed)) };
    const attempt = { id: "B".repeat(22), quiz, responses: {} };
    computeRegradedResult(attempt, questions, regrades);
    computeUncorrectedResult(attempt, questions, regrades);
    expect(looks()).toBeGreaterThan(0);
    expect(looks()).toBeLessThanOrEqual(6 * made);
  });
});
