import type { Interaction } from "@wellread/content";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { scoreOf } from "../fixtures/score-of.ts";
import type { Presentation } from "../interactions/presentation.ts";
import { responseSchema } from "../interactions/response.ts";
import type { Score } from "../interactions/score.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { seedSchema } from "../seed.ts";
import { computeMeasuredResult, computeRegradedResult } from "./regraded-result.ts";
import type { RegradeInForce } from "./regrade.ts";
import { hasSecondTry, hintParagraphs, scoreTries, secondTryShare } from "./second-try.ts";

const score = (points: number): Score => ({
  points,
  outcome: points === 1 ? "right" : points > 0 ? "partly" : "wrong",
  parts: {},
});

const points = fc.double({ min: 0, max: 1, noNaN: true });

describe("two tries at one question", () => {
  it.each([
    ["a right second answer earns half a point", 0, 1, 0.5, "second"],
    ["a second answer that is right in part earns half of its part", 0, 2 / 3, 1 / 3, "second"],
    ["a first answer that was right in larger part keeps what it earned", 2 / 3, 1, 2 / 3, "first"],
    [
      "a first answer that was right in smaller part is worth less than a right second one",
      1 / 3,
      1,
      0.5,
      "second",
    ],
    ["a second answer that is worse takes nothing away", 2 / 3, 0, 2 / 3, "first"],
    ["two wrong answers earn nothing", 0, 0, 0, "second"],
  ] as const)("%s", (_title, first, second, earned, counts) => {
    const scored = scoreTries(score(first), score(second));
    expect(scored.points).toBeCloseTo(earned, 12);
    expect(scored.secondTry).toEqual({ outcome: score(second).outcome, counts });
    expect(scored.outcome).toBe(score(earned).outcome);
  });

  it("never earn less than the first alone, nor more than the better of them", () => {
    fc.assert(
      fc.property(points, points, (first, second) => {
        const earned = scoreTries(score(first), score(second)).points;
        expect(earned).toBeGreaterThanOrEqual(first);
        expect(earned).toBeGreaterThanOrEqual(second * secondTryShare);
        expect(earned).toBeLessThanOrEqual(Math.max(first, second));
      }),
    );
  });

  it("leave the parts of the answer that stands", () => {
    const [wrong, right] = [scoreOf("text-entry", { text: "Nobody" }), scoreOf("text-entry", undefined)];
    expect(scoreTries(right, wrong).parts).toEqual(wrong.parts);
  });
});

const shown = (interaction: Interaction, changes: Readonly<Record<string, unknown>> = {}) => {
  const question = sampleQuestion(interaction, changes);
  return { question, presentation: presentQuestion(question, seedSchema.parse("a")) };
};

const interactions: Interaction[] = [
  "choice",
  "true-false-set",
  "multiple-response",
  "match",
  "order",
  "text-entry",
  "number-entry",
  "inline-choice",
];

describe("a second try", () => {
  it.each(interactions)("is given at a question of the kind %s", (interaction) => {
    const { question, presentation } = shown(interaction);
    expect(hasSecondTry(question, presentation)).toBe(true);
  });

  it("is not given where a wrong answer tells the right one", () => {
    const { question, presentation } = shown("choice");
    if (presentation.interaction !== "choice") throw new Error("no choice");
    const two: Presentation = { ...presentation, options: presentation.options.slice(0, 2) };
    expect(hasSecondTry(question, two)).toBe(false);
  });

  it.each(interactions)(
    "has a hint at %s that names paragraphs of the question and nothing else",
    (interaction) => {
      const { question, presentation } = shown(interaction);
      const all = new Set(Object.values(question.feedback).flatMap(({ paragraphs }) => paragraphs));
      const answer = responseSchema.parse({ interaction: "text-entry", text: "Nobody" });
      const hint = hintParagraphs(question, presentation, answer);
      expect(hint.length).toBeGreaterThan(0);
      for (const paragraph of hint) expect(all).toContain(paragraph);
    },
  );

  it("has a hint about the chosen option where nothing is said of the right one", () => {
    const { question, presentation } = shown("choice");
    if (question.interaction !== "choice") throw new Error("no choice");
    const wrong = question.options.find(({ id }) => id !== question.key)?.id ?? question.key;
    const open = sampleQuestion("choice", {
      feedback: {
        [question.key]: { text: "The article does not say it.", paragraphs: [] },
        [wrong]: { text: "That is said of something else.", paragraphs: ["p4"] },
      },
    });
    const answer = responseSchema.parse({ interaction: "choice", option: wrong });
    expect(hintParagraphs(open, presentation, answer)).toEqual(["p4"]);
  });
});

const typed = (text: string) => responseSchema.parse({ interaction: "text-entry", text });

/** An attempt at one typed question, whose first answer was checked at 10 and whose second was handed in at 20. */
function tried(first: string, second: string) {
  const { question, presentation } = shown("text-entry");
  const attempt = {
    id: "attempt",
    quiz: { presentations: [presentation] },
    responses: { [question.id]: typed(second) },
    firstTries: { [question.id]: { response: typed(first), checkedAt: 10 } },
    settledAt: { [question.id]: 20 },
  };
  const key =
    question.interaction === "text-entry"
      ? question.options.find(({ id }) => id === question.key)
      : undefined;
  return { question, attempt, right: key?.text ?? "" };
}

const keyText = tried("", "").right;

/** A correction of the one question, which lowers nothing unless it says so. */
type PartialRegrade = (
  | { kind: "accept" | "refuse"; text: string }
  | { kind: "override"; attempt: string; points: number }
  | { kind: "award" }
) & { lower?: boolean; sparesUntil?: number };

const pointsOf = (
  { question, attempt }: ReturnType<typeof tried>,
  ...regrades: readonly PartialRegrade[]
): number => {
  const inForce = regrades.map((regrade): RegradeInForce => ({
    question: question.id,
    lower: false,
    ...regrade,
  }));
  return computeRegradedResult(attempt, [question], inForce).points;
};

describe("the result of an attempt with a second try", () => {
  it("counts a right second answer half, and the same answer again not as a second", () => {
    expect(pointsOf(tried("Nobody", keyText))).toBe(0.5);
    expect(pointsOf(tried(keyText, keyText))).toBe(1);
    expect(pointsOf(tried("Nobody", "Nowhere"))).toBe(0);
  });

  it("scores the first answer where the second was cleared", () => {
    const { question, attempt } = tried(keyText, "");
    expect(computeRegradedResult({ ...attempt, responses: {} }, [question], []).points).toBe(1);
  });

  it("gives the whole point when a correction makes the first answer right", () => {
    const accept = { kind: "accept", text: "Nobody", sparesUntil: 30 } as const;
    expect(pointsOf(tried("Nobody", "Nowhere"), accept)).toBe(1);
    expect(pointsOf(tried("Nobody", keyText), accept)).toBe(1);
  });

  it("gives half the point when a correction makes the second answer right", () => {
    expect(pointsOf(tried("Nobody", "Nowhere"), { kind: "accept", text: "Nowhere", sparesUntil: 30 })).toBe(
      0.5,
    );
  });

  it("keeps half a point that a correction takes, unless it may fall", () => {
    const refuse = { kind: "refuse", text: keyText, sparesUntil: 30 } as const;
    expect(pointsOf(tried("Nobody", keyText), refuse)).toBe(0.5);
    expect(pointsOf(tried("Nobody", keyText), { ...refuse, lower: true })).toBe(0);
    expect(pointsOf(tried("Nobody", keyText), { ...refuse, sparesUntil: 5 })).toBe(0);
  });

  it("lets a teacher's points, and those that everybody gets, stand over both tries", () => {
    const override = { kind: "override", attempt: "attempt", points: 0.8 } as const;
    expect(pointsOf(tried("Nobody", keyText), override)).toBe(0.8);
    expect(pointsOf(tried("Nobody", keyText), override, { kind: "accept", text: "Elsewhere" })).toBe(0.8);
    expect(pointsOf(tried("Nobody", "Nowhere"), { kind: "award" })).toBe(1);
    expect(pointsOf(tried("Nobody", "Nowhere"), { kind: "award" }, { kind: "refuse", text: "Nowhere" })).toBe(
      1,
    );
  });

  it("is measured by the first answer alone", () => {
    const { question, attempt } = tried("Nobody", keyText);
    expect(computeMeasuredResult(attempt, [question], []).points).toBe(0);
    const before = tried(keyText, "Nobody");
    expect(computeMeasuredResult(before.attempt, [before.question], []).points).toBe(1);
  });
});
