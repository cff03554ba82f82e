import {
  interactions,
  levelSchema,
  quizMixFaults,
  topics,
  type Bank,
  type Question,
} from "@wellread/content";
import { bank as committed } from "@wellread/content/questions/will-of-victory";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assembleQuiz, attainableQuestions } from "./assembly.ts";
import { blueprintSchema, maxQuestions, type Blueprint, defaultBlueprint, quizTopics } from "./blueprint.ts";
import { makeBank } from "../fixtures/made-bank.ts";
import { quizFaults, quizQuestions } from "../fixtures/quiz-questions.ts";
import { quizSchema } from "./quiz.ts";
import { seedSchema } from "../seed.ts";

const made = makeBank("one");
const banks: [string, Bank][] = [
  ["the committed bank", committed],
  ["a made-up bank", made],
  ["another", makeBank("two")],
];
const seedOf = (number: number) => seedSchema.parse(`seed-${number}`);
const seeds = Array.from({ length: 20 }, (_, number) => seedOf(number));

const blueprint: fc.Arbitrary<Blueprint> = fc
  .record({
    topics: fc.subarray([...topics]),
    questions: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
      fc.integer({ min: 1, max: 50 }),
    ),
    interactions: fc.oneof(fc.constant([]), fc.subarray([...interactions])),
    levels: fc.oneof(fc.constant([]), fc.subarray([...levelSchema.options])),
    aboveRemember: fc.integer({ min: 0, max: 10 }),
    perTopic: fc.dictionary(fc.constantFrom(...topics), fc.integer({ min: 0, max: 5 })),
    guessable: fc.boolean(),
  })
  .map((fields) => blueprintSchema.parse(fields));

const fits = ({ topics: about, interactions: asked, levels, guessable }: Blueprint, question: Question) =>
  (guessable || !question.guessable) &&
  (asked.length === 0 || asked.includes(question.interaction)) &&
  (levels.length === 0 || levels.includes(question.level)) &&
  (about.length === 0 || question.topics.some((topic) => about.includes(topic)));

describe.each(banks)("from %s", (_name, bank) => {
  test("a quiz has what was asked for, or says how much there is; it never has a fact twice, nor enemies", () => {
    fc.assert(
      fc.property(blueprint, fc.nat(), (asked, number) => {
        const assembly = assembleQuiz(bank, asked, seedOf(number));
        const available = attainableQuestions(bank, asked);
        const tooFew = { ok: false, error: { code: "not_enough_questions", available } };
        const isEnough = available >= asked.questions;
        const questions = assembly.ok ? quizQuestions(bank, assembly) : [];
        expect(assembly).toMatchObject(isEnough ? { ok: true } : tooFew);
        expect(questions).toHaveLength(isEnough ? asked.questions : 0);
        expect(quizFaults(bank, questions)).toEqual([]);
        expect(questions.every((question) => fits(asked, question))).toBe(true);
        expect(!assembly.ok || quizSchema.safeParse(assembly.quiz).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each(quizTopics)("what is attainable on %s is served for every seed, and no more", (quizTopic) => {
    const attainable = attainableQuestions(bank, defaultBlueprint(quizTopic));
    for (const seed of seeds.slice(0, 4)) {
      const most = quizQuestions(bank, assembleQuiz(bank, defaultBlueprint(quizTopic, attainable), seed));
      expect(most).toHaveLength(attainable);
      expect(quizFaults(bank, most)).toEqual([]);
      if (attainable === maxQuestions) continue;
      expect(assembleQuiz(bank, defaultBlueprint(quizTopic, attainable + 1), seed)).toEqual({
        ok: false,
        error: { code: "not_enough_questions", available: attainable },
      });
    }
  });

  test("the same seed gives the same quiz", () => {
    const asked = { ...defaultBlueprint("all"), questions: 4 };
    for (const seed of seeds)
      expect(assembleQuiz(bank, asked, seed)).toEqual(assembleQuiz(bank, asked, seed));
  });
});

const quizzesOn = (quizTopic: (typeof quizTopics)[number]) =>
  seeds.map((seed) => quizQuestions(made, assembleQuiz(made, defaultBlueprint(quizTopic), seed)));
const aboveRemember = (questions: readonly Question[]) =>
  questions.filter(({ level }) => level !== "remember").length;

describe("different seeds", () => {
  test("give different quizzes, and use much of the bank", () => {
    const quizzes = quizzesOn("all");
    const sets = new Set(
      quizzes.map((questions) =>
        questions
          .map(({ id }) => id)
          .toSorted()
          .join(),
      ),
    );
    expect(sets.size).toBe(seeds.length);
    expect(new Set(quizzes.flat().map(({ id }) => id)).size).toBeGreaterThan(60);
  });

  test("give comparable ones: as many above remember, and not all of one interaction", () => {
    for (const questions of quizzesOn("all")) {
      expect(aboveRemember(questions)).toBeGreaterThanOrEqual(7);
      expect(aboveRemember(questions)).toBeLessThanOrEqual(9);
      expect(new Set(questions.map(({ interaction }) => interaction)).size).toBeGreaterThanOrEqual(2);
    }
  });

  test("keep to the level of a short quiz as far as its topic allows", () => {
    for (const questions of quizzesOn("units")) expect(aboveRemember(questions)).toBeGreaterThanOrEqual(4);
  });

  test("ask the easier questions first", () => {
    for (const questions of quizzesOn("all")) {
      const rungs = questions.map(({ level }) => levelSchema.options.indexOf(level));
      expect(rungs).toEqual(rungs.toSorted((one, other) => one - other));
    }
  });
});

test("guessable questions stay out unless they are asked for", () => {
  const guessable = new Set(made.questions.filter((question) => question.guessable).map(({ id }) => id));
  const count = (asked: Blueprint) =>
    seeds
      .flatMap((seed) => quizQuestions(made, assembleQuiz(made, asked, seed)))
      .filter(({ id }) => guessable.has(id)).length;
  expect(count(defaultBlueprint("all"))).toBe(0);
  expect(count({ ...defaultBlueprint("all"), guessable: true })).toBeGreaterThan(0);
});

test("questions that rest on no fact can stand together", () => {
  const silent = made.questions.filter(({ facts }) => facts.length === 0).slice(0, 6);
  const bank = { ...made, questions: silent, enemies: [] };
  const asked = { ...defaultBlueprint("all"), guessable: true };
  expect(attainableQuestions(bank, asked)).toBe(silent.length);
});

test("an empty bank gives no quiz", () => {
  const empty = { ...made, questions: [], enemies: [] };
  expect(attainableQuestions(empty, defaultBlueprint("all"))).toBe(0);
  expect(assembleQuiz(empty, defaultBlueprint("all"), seedOf(1))).toMatchObject({ error: { available: 0 } });
});

describe("from the committed bank", () => {
  const many = Array.from({ length: 40 }, (_, number) => seedOf(number));
  const drawn = (quizTopic: (typeof quizTopics)[number]) =>
    many.map((seed) => quizQuestions(committed, assembleQuiz(committed, defaultBlueprint(quizTopic), seed)));

  test("every quiz on the whole article has the mix", () => {
    expect(drawn("all").flatMap(quizMixFaults)).toEqual([]);
  });

  test("no quiz has siblings, or two questions where one tells the key of the other", () => {
    const apart = committed.siblings.map((same) => new Set<string>(same));
    for (const questions of drawn("all")) {
      expect(quizFaults(committed, questions)).toEqual([]);
      for (const same of apart) expect(questions.filter(({ id }) => same.has(id)).length).toBeLessThan(2);
    }
  });

  // What a mix asks for, and what rests on few facts, comes more often than the rest; nothing comes in nearly every quiz.
  test("no question stands in six of ten quizzes on the whole article, and seven of ten questions come", () => {
    const counts = Map.groupBy(
      drawn("all")
        .flat()
        .map(({ id }) => id),
      (id) => id,
    );
    expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBeLessThan(many.length * 0.6);
    expect(counts.size).toBeGreaterThan(committed.questions.length * 0.7);
  });

  test.each(quizTopics)("serves the default length on %s", (quizTopic) => {
    const asked = defaultBlueprint(quizTopic);
    expect(attainableQuestions(committed, asked)).toBeGreaterThanOrEqual(asked.questions);
  });
});
