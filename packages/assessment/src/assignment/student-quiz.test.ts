import { isOwnQuestion, type Question } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { describe, expect, it } from "vitest";
import { assembleQuiz } from "../quiz/assembly.ts";
import { defaultAssignmentSettings, assignmentBlueprint } from "./settings.ts";
import { makeBank } from "../fixtures/made-bank.ts";
import { seedSchema } from "../seed.ts";
import { findAlternatives, maxAlternatives, removeFromQuiz, swapInQuiz } from "./quiz-edits.ts";
import { exclusionsOf } from "../quiz/selection.ts";
import { findQuestions } from "../quiz/quiz.ts";
import { slotVariants } from "../quiz/variants.ts";
import { drawStudentQuiz } from "./student-quiz.ts";

const banks = { "the real bank": bank, "a made bank": makeBank("assignments") };
const seeds = Array.from({ length: 30 }, (_, at) => seedSchema.parse(`student-${at}`));
const settings = defaultAssignmentSettings(bank.article, [], "A quiz");

/** What a presentation is made of, in no order. */
const sorted = (shown: object) =>
  JSON.stringify(shown)
    .match(/[\w/-]+/g)
    ?.toSorted();

describe.each(Object.entries(banks))("a quiz of an assignment, from %s", (_name, from) => {
  const assembled = assembleQuiz(from, assignmentBlueprint(settings), seedSchema.parse("class"));
  if (!assembled.ok) throw new Error("no quiz");
  const { quiz } = assembled;
  const own = findQuestions(from, quiz).filter((question): question is Question => !isOwnQuestion(question));

  it("asks a class the same questions with the same options, in other orders", () => {
    const drawn = seeds.map((seed) => drawStudentQuiz(from, quiz, { ...settings, variant: "fixed" }, seed));
    for (const { presentations } of drawn)
      expect(presentations.map(sorted)).toEqual(quiz.presentations.map(sorted));
    expect(new Set(drawn.map(({ presentations }) => JSON.stringify(presentations))).size).toBeGreaterThan(20);
  });

  it("is the very same for all where options are not shuffled", () => {
    const [seed] = seeds;
    const plain = { ...settings, shuffleOptions: false };
    expect(seed && drawStudentQuiz(from, quiz, plain, seed)).toBe(quiz);
  });

  it("draws per-student variants slot by slot, none of which excludes another", () => {
    const excludes = exclusionsOf(from);
    const places = slotVariants(from, own);
    for (const seed of seeds) {
      const drawn = drawStudentQuiz(from, quiz, { ...settings, variant: "per-student" }, seed);
      const questions = findQuestions(from, drawn);
      for (const [at, question] of questions.entries()) {
        expect(places[at]?.map(({ id }) => id)).toContain(question.id);
        expect(questions.slice(0, at).some((other) => excludes(other, question))).toBe(false);
      }
    }
  });

  it("offers at most six alternatives, each of which goes with the others and asks the same in another way, or for another fact", () => {
    const excludes = exclusionsOf(from);
    for (const question of own) {
      const alternatives = findAlternatives(from, quiz, question.id);
      expect(alternatives.length).toBeLessThanOrEqual(maxAlternatives);
      for (const { question: other, differs } of alternatives) {
        const rest = own.filter(({ id }) => id !== question.id);
        expect(rest.some((each) => excludes(each, other))).toBe(false);
        const isSameFact = other.facts.some((fact) => question.facts.includes(fact));
        const isSibling = from.siblings.some((same) =>
          [question, other].every(({ id }) => same.some((each) => each === id)),
        );
        expect(differs).toBe(isSibling || isSameFact ? "model" : "fact");
        expect(!isSibling && isSameFact && other.model === question.model).toBe(false);
      }
    }
  });

  it("is changed by a swap for an alternative and by nothing else, and keeps its last question", () => {
    const [question, ...others] = own;
    if (question === undefined || others[0] === undefined) throw new Error("too few questions");
    expect(swapInQuiz(from, quiz, question.id, others[0].id)).toBeUndefined();
    const one = others.reduce((left, { id }) => removeFromQuiz(left, id) ?? left, quiz);
    expect(one.presentations).toHaveLength(1);
    expect(removeFromQuiz(one, question.id)).toBeUndefined();
  });
});
