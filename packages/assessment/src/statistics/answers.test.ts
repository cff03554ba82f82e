import { interactions, optionIdSchema, type Interaction } from "@wellread/content";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionArbitrary } from "../fixtures/question-arbitrary.ts";
import { responseArbitrary } from "../fixtures/response-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { computeResult } from "../results/result.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { seedSchema } from "../seed.ts";
import { distractorWorks, optionStatisticsSchema, tallyOptions, tallyTypedAnswers } from "./answers.ts";
import { madeAttempt, madeChoice, times } from "./fixtures/made-class.ts";
import { takenQuestions } from "./taken-questions.ts";

const question = madeChoice(1);

/** A choice answered by a class whose standing on the rest is given. */
const table = (answers: readonly (string | undefined)[], rests: readonly (number | null)[]) =>
  tallyOptions(
    takenQuestions(
      answers.map((answer) => madeAttempt([question], [answer])),
      [question],
    ),
    rests,
  );
const rowOf = (rows: ReturnType<typeof table>, option: string) => rows.find((row) => row.option === option);

test("a distractor works if 5 % choose it and they are no better than the others", () => {
  expect(distractorWorks(0.05, 0)).toBe(true);
  expect(distractorWorks(0.5, -0.2)).toBe(true);
  expect(distractorWorks(0.049, -0.2)).toBe(false);
  expect(distractorWorks(0.5, 0.01)).toBe(false);
  expect(distractorWorks(0.5, null)).toBeNull();
  expect(distractorWorks(0, null)).toBe(false);
  expect(distractorWorks(null, null)).toBeNull();
});

describe("the distractor table of a choice", () => {
  const answers = ["a", "a", "b", "b", "c", undefined];
  const rests = [1, 0.8, 0.2, 0.4, null, 0.6];
  const rows = table(answers, rests);

  test("has the key first, then what was chosen most, and counts anyone who left it open among those who were shown it", () => {
    expect(rows.map(({ option, right, shown, chosen }) => [option, right, shown, chosen])).toEqual([
      ["a", true, 6, 2],
      ["b", false, 6, 2],
      ["c", false, 6, 1],
      ["d", false, 6, 0],
    ]);
    expect(rowOf(rows, "b")?.share).toBeCloseTo(1 / 3, 12);
  });

  test("has every key that is right, where a correction kept the former one", () => {
    const regrade = { kind: "key", question: question.id, lower: false, also: true } as const;
    const key = { interaction: "choice", option: optionIdSchema.parse("b") } as const;
    const attempts = answers.map((answer) => madeAttempt([question], [answer]));
    const rightWith = (also: boolean) =>
      tallyOptions(takenQuestions(attempts, [question], [{ ...regrade, also, key }]), rests).map(
        ({ option, right }) => [option, right],
      );
    expect(rightWith(true)).toEqual([
      ["a", true],
      ["b", true],
      ["c", false],
      ["d", false],
    ]);
    // A key that replaced the former one stands in the question itself.
    expect(rightWith(false).filter(([, right]) => right)).toEqual([["a", true]]);
  });

  test("says how its choosers did on the rest", () => {
    expect(rowOf(rows, "a")?.meanOfChoosers).toBeCloseTo(0.9, 12);
    expect(rowOf(rows, "b")?.meanOfChoosers).toBeCloseTo(0.3, 12);
    expect([rowOf(rows, "c")?.meanOfChoosers, rowOf(rows, "d")?.meanOfChoosers]).toEqual([null, null]);
    // Over five persons: corr((0, 0, 1, 1, 0), (1, .8, .2, .4, .6)) = −.12 ÷ √(.24 · .08).
    expect(rowOf(rows, "b")?.discrimination).toBeCloseTo(-0.12 / Math.sqrt(0.24 * 0.08), 12);
    expect(rowOf(rows, "d")?.discrimination).toBeNull();
    expect(rows.map(({ shareOfBetterHalf }) => shareOfBetterHalf)).toEqual([2 / 3, 0, 0, 0]);
  });

  test("judges no distractor under 30 persons, and the key never", () => {
    expect(rows.map(({ works }) => works)).toEqual([null, null, null, null]);
    const many = Array.from({ length: 30 }, (_, person) => (person < 15 ? "a" : "b"));
    const standing = many.map((_answer, person) => 1 - person / 30);
    expect(table(many, standing).map(({ works }) => works)).toEqual([null, true, false, false]);
    expect(rowOf(table(many, standing.toReversed()), "b")?.works).toBe(false);
    expect(rowOf(table(many, standing.fill(0.5)), "b")?.works).toBeNull();
  });
});

test("a pool's option is counted among those who were shown it", () => {
  const pooled = madeChoice(1, { draw: { distractors: 1 } });
  const seeds = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const attempts = seeds.map((seed) => {
    const quiz = { presentations: [presentQuestion(pooled, seedSchema.parse(seed))] };
    return { quiz, responses: {}, result: computeResult(quiz, [pooled], {}) };
  });
  const rows = tallyOptions(takenQuestions(attempts, [pooled]), []);
  expect(rows[0]).toMatchObject({ option: "a", shown: 8, chosen: 0, share: 0 });
  expect(rows.slice(1).reduce((sum, { shown }) => sum + shown, 0)).toBe(8);
});

/** What was chosen of a sample question: part, option, whether it is right, by how many it was seen and chosen. */
function tableOf(interaction: Interaction, answers: readonly (object | undefined)[]) {
  const one = sampleQuestion(interaction);
  const group = takenQuestions(
    answers.map((answer) => madeAttempt([one], [answer])),
    [one],
  );
  return tallyOptions(group, [])
    .filter(({ chosen }) => chosen > 0)
    .map(({ part, option, right, shown, chosen }) => [part, option, right, shown, chosen]);
}

describe("the table of each other interaction", () => {
  test("a true/false set has the verdicts on each statement", () => {
    const answers = [{ values: { a: true, c: true } }, { values: { a: false, c: false } }, undefined];
    expect(tableOf("true-false-set", answers)).toEqual([
      ["a", "true", true, 3, 1],
      ["a", "false", false, 3, 1],
      ["c", "false", true, 3, 1],
      ["c", "true", false, 3, 1],
    ]);
  });

  test("a multiple response has each option by itself", () => {
    expect(tableOf("multiple-response", [{ options: ["a", "d"] }, { options: ["a", "b"] }])).toEqual([
      [null, "a", true, 2, 2],
      [null, "b", true, 2, 1],
      [null, "d", false, 2, 1],
    ]);
  });

  test("a match has the targets of each source", () => {
    expect(tableOf("match", [{ pairs: { x: "a", y: "a" } }, { pairs: { x: "d" } }])).toEqual([
      ["x", "a", true, 2, 1],
      ["x", "d", false, 2, 1],
      ["y", "a", false, 2, 1],
    ]);
  });

  test("an order has what stood in each place, if it was finished", () => {
    expect(tableOf("order", [{ options: ["b", "a", "c", "d"] }, { options: ["a"] }])).toEqual([
      ["1", "b", false, 2, 1],
      ["2", "a", false, 2, 1],
      ["3", "c", true, 2, 1],
      ["4", "d", true, 2, 1],
    ]);
  });

  test("an inline choice has the options of each gap", () => {
    expect(tableOf("inline-choice", [{ gaps: { "gap-1": "b", "gap-2": "b" } }])).toEqual([
      ["gap-1", "b", false, 1, 1],
      ["gap-2", "b", true, 1, 1],
    ]);
  });

  test("a question with a typed answer has no table", () => {
    expect(tableOf("text-entry", [{ text: "Hawija" }])).toEqual([]);
    expect(tableOf("number-entry", [{ text: "6" }])).toEqual([]);
  });

  test("whatever is asked and answered, the table holds to its schema, and one option a part is right", () => {
    const met = fc
      .constantFrom(...interactions)
      .chain((interaction) => questionArbitrary(interaction))
      .chain((any) => {
        const presentation = presentQuestion(any, seedSchema.parse("a"));
        return fc.record({
          any: fc.constant(any),
          presentation: fc.constant(presentation),
          response: fc.option(responseArbitrary(presentation)),
        });
      });
    fc.assert(
      fc.property(met, ({ any, presentation, response }) => {
        const quiz = { presentations: [presentation] };
        const responses = response ? { [any.id]: response } : {};
        const group = takenQuestions(
          [{ quiz, responses, result: computeResult(quiz, [any], responses) }],
          [any],
        );
        const rows = tallyOptions(group, [0.5]).map((row) => optionStatisticsSchema.parse(row));
        const parts = Map.groupBy(rows, ({ part }) => part);
        for (const [part, options] of parts) {
          const rights = options.filter(({ right }) => right).length;
          expect(part === null ? rights >= 1 : rights === 1).toBe(true);
        }
      }),
    );
  });
});

const tallyOf = (interaction: "text-entry" | "number-entry", texts: readonly string[]) => {
  const one = sampleQuestion(interaction);
  return tallyTypedAnswers(
    takenQuestions(
      texts.map((text) => madeAttempt([one], [{ text }])),
      [one],
    ),
  );
};

describe("typed answers", () => {
  test("are put together where they are equal but for case, marks, article and spaces", () => {
    expect(tallyOf("text-entry", ["hawija", "Hawija", "Hawija ", "al-Riyad", "Riyad", "?", " "])).toEqual([
      { text: "Hawija", count: 3, right: false },
      { text: "al-Riyad", count: 2, right: true },
      { text: "?", count: 1, right: false },
    ]);
  });

  test("of a number are put together where they are one number", () => {
    expect(tallyOf("number-entry", ["6", "six", "the sixth", "7", "0", "many"])).toEqual([
      { text: "6", count: 3, right: false },
      { text: "7", count: 1, right: true },
      { text: "0", count: 1, right: false },
      { text: "many", count: 1, right: false },
    ]);
  });

  test("do not exist for a choice", () => {
    expect(tallyTypedAnswers(takenQuestions(times(2, [question], ["b"]), [question]))).toEqual([]);
  });
});
