import { isOwnQuestion, type Question } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { describe, expect, it } from "vitest";
import { assembleQuiz } from "../quiz/assembly.ts";
import { defaultAssignmentSettings, type AssignmentSettings, assignmentBlueprint } from "./settings.ts";
import { type QuizTopic, selectionOf } from "../quiz/blueprint.ts";
import { seedSchema, type Seed } from "../seed.ts";
import { countUnfilled, scaleTopicMix } from "../quiz/quiz-cost.ts";
import { findQuestions } from "../quiz/quiz.ts";
import { countDiffering, slotVariants } from "../quiz/variants.ts";
import { drawStudentQuiz } from "./student-quiz.ts";

const seeds = (name: string, count: number): Seed[] =>
  Array.from({ length: count }, (_, at) => seedSchema.parse(`${name}-${at}`));

const settingsOf = (topic: QuizTopic, variant: AssignmentSettings["variant"]): AssignmentSettings => ({
  ...defaultAssignmentSettings(bank.article, selectionOf(topic), "A quiz"),
  variant,
});

function draw(settings: AssignmentSettings, seed: Seed) {
  const blueprint = assignmentBlueprint(settings);
  const assembled = assembleQuiz(bank, blueprint, seed);
  if (!assembled.ok) throw new Error("no quiz");
  const { quiz } = assembled;
  const questions = findQuestions(bank, quiz).filter((one): one is Question => !isOwnQuestion(one));
  return { quiz, blueprint, questions };
}

/** Of the places of the usual quiz on each topic, how many differ at the least. The bank has no more for thin topics. */
const leastDiffering = [
  ["all", 4],
  ["units", 3],
  ["phases", 1],
  ["goals", 1],
  ["people", 2],
  ["places", 1],
  ["outcomes", 2],
  ["words", 1],
  ["time-and-place", 2],
  ["aims-and-outcomes", 1],
] as const satisfies [QuizTopic, number][];

describe.each(leastDiffering)("variants of a quiz on %s", (topic, wanted) => {
  const settings = settingsOf(topic, "per-student");
  const drawn = seeds("class", 10).map((seed) => draw(settings, seed));

  it(`differ in ${wanted} places or more, whatever the seed`, () => {
    expect(Math.min(...drawn.map(({ quiz }) => countDiffering(bank, quiz)))).toBeGreaterThanOrEqual(wanted);
  });

  it("are siblings in a place, or ask for the same facts in one interaction", () => {
    for (const { questions } of drawn)
      for (const [own, ...variants] of slotVariants(bank, questions)) {
        const siblings = bank.siblings.find((same) => same.some((id) => id === own?.id)) ?? [];
        for (const variant of variants)
          expect(siblings.some((id) => id === variant.id) || variant.interaction === own?.interaction).toBe(
            true,
          );
      }
  });

  it("keep the mix of topics and levels that the same quiz has for all", () => {
    for (const [at, { blueprint, questions }] of drawn.entries()) {
      const same = draw(settingsOf(topic, "fixed"), seeds("class", 10)[at] ?? seedSchema.parse("none"));
      const unfilled = (asked: Question[]) => countUnfilled(scaleTopicMix(blueprint), asked);
      const above = questions.filter(({ level }) => level !== "remember").length;
      expect(unfilled(questions)).toBeLessThanOrEqual(unfilled(same.questions));
      expect(above).toBeGreaterThanOrEqual(blueprint.aboveRemember);
    }
  });
});

it("has the siblings of a question in its place", () => {
  const [group = []] = bank.siblings;
  const own = bank.questions.find(({ id }) => id === group[0]);
  if (own === undefined) throw new Error("the bank has siblings");
  const [variants = []] = slotVariants(bank, [own]);
  expect(variants.map(({ id }) => id)).toEqual(expect.arrayContaining([...group]));
});

it("counts just the places that differ in a class", () => {
  const settings = settingsOf("all", "per-student");
  for (const seed of seeds("count", 3)) {
    const { quiz, questions } = draw(settings, seed);
    const asked = seeds("student", 40).map((one) =>
      drawStudentQuiz(bank, quiz, settings, one).presentations.map(({ question }) => question),
    );
    const differing = questions.filter((_, at) => new Set(asked.map((ids) => ids[at])).size > 1).length;
    expect(countDiffering(bank, quiz)).toBe(differing);
  }
});
