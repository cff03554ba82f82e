import { bank } from "@wellread/content/questions/will-of-victory";
import { describe, expect, test } from "vitest";
import { assembleQuiz } from "../quiz/assembly.ts";
import { computeResult } from "../results/result.ts";
import { defaultBlueprint } from "../quiz/blueprint.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { keyResponse } from "../results/scoring.ts";
import { seedSchema } from "../seed.ts";
import { classStatisticsSchema, measureClass } from "./class-statistics.ts";
import { madeAttempt, madeChoice, questionId, times } from "./fixtures/made-class.ts";

const three = [madeChoice(1), madeChoice(2), madeChoice(3)];

describe("a class of", () => {
  test("nobody has a histogram of nothing, and no figures", () => {
    const statistics = classStatisticsSchema.parse(measureClass([], three));
    expect(statistics).toMatchObject({ n: 0, discuss: [], topics: [], items: [] });
    expect(statistics.distribution).toMatchObject({ n: 0, mean: null, lowest: null });
    expect(statistics.reliability.alpha).toEqual({ value: null, n: 0, interval: null });
  });

  test("one has facilities, and nothing that compares persons", () => {
    const statistics = classStatisticsSchema.parse(
      measureClass(times(1, three, ["a", "b", undefined]), three),
    );
    expect(statistics.items.map(({ facility }) => facility.value)).toEqual([1, 0, 0]);
    expect(statistics.items.map(({ discrimination }) => discrimination.value)).toEqual([null, null, null]);
    expect(statistics.reliability).toMatchObject({
      alpha: { value: null, n: 1 },
      standardError: { value: null, n: 1, interval: null },
    });
    expect(statistics.discuss.map(({ question }) => question)).toEqual([questionId(2), questionId(3)]);
    expect(statistics.distribution.mean).toBe(33);
  });

  test("two has a reliability if they differ, and no flags", () => {
    const attempts = [madeAttempt(three, ["a", "a", "b"]), madeAttempt(three, ["b", "b", "b"])];
    const statistics = classStatisticsSchema.parse(measureClass(attempts, three));
    expect(statistics.reliability.alpha.value).toBeCloseTo(0.75, 12);
    expect(statistics.items.flatMap(({ flags }) => flags)).toEqual([]);
    expect(statistics.items.every(({ evidence }) => evidence === "too-few")).toBe(true);
  });

  test("two that did alike has none", () => {
    const attempts = [madeAttempt(three, ["a", "b", "b"]), madeAttempt(three, ["b", "a", "b"])];
    expect(measureClass(attempts, three).reliability).toMatchObject({
      alpha: { value: null },
      standardDeviation: 0,
      standardError: { value: null, n: 2, interval: null },
    });
  });
});

test("a class of thirty is told of a key that its better half doubts, provisionally", () => {
  const attempts = [...times(20, three, ["a", "a", "b"]), ...times(10, three, ["b", "b", "a"])];
  const { items } = classStatisticsSchema.parse(measureClass(attempts, three));
  expect(items[2]?.flags).toContainEqual({
    kind: "doubtful-key",
    part: null,
    option: "b",
    provisional: true,
  });
  expect(items[2]?.flags).toContainEqual({ kind: "negative-discrimination", provisional: true });
  expect(items[0]?.flags.map(({ kind }) => kind)).toEqual(["unused-distractor", "unused-distractor"]);
  expect(items[0]).toMatchObject({
    outcomes: { right: 20, partly: 0, wrong: 10, unanswered: 0 },
    chance: 0.25,
  });
});

describe("three questions to discuss", () => {
  const four = [...three, madeChoice(4)];

  test("are those of lowest facility, with how many and their favourite wrong option", () => {
    const attempts = [
      madeAttempt(four, ["a", "b", "c", "a"]),
      madeAttempt(four, ["a", "a", "c", "a"]),
      madeAttempt(four, ["a", "a", "d", "b"]),
      madeAttempt(four, ["a", "a", "a", undefined]),
    ];
    const favourite = { kind: "option", part: null, of: 4 };
    expect(measureClass(attempts, four).discuss).toEqual([
      {
        question: questionId(3),
        n: 4,
        right: 1,
        unanswered: 0,
        variants: 1,
        facility: 0.25,
        favourite: { ...favourite, option: "c", count: 2 },
      },
      {
        question: questionId(4),
        n: 4,
        right: 2,
        unanswered: 1,
        variants: 1,
        facility: 0.5,
        favourite: { ...favourite, option: "b", count: 1 },
      },
      {
        question: questionId(2),
        n: 4,
        right: 3,
        unanswered: 0,
        variants: 1,
        facility: 0.75,
        favourite: { ...favourite, option: "b", count: 1 },
      },
    ]);
  });

  test("are fewer if the class got the others right, and have no favourite if nobody answered wrongly", () => {
    const attempts = times(3, four, ["a", "a", "a", undefined]);
    expect(measureClass(attempts, four).discuss).toEqual([
      {
        question: questionId(4),
        n: 3,
        right: 0,
        unanswered: 3,
        variants: 1,
        facility: 0,
        favourite: null,
      },
    ]);
  });

  test("put what was answered wrongly before what nobody reached", () => {
    const attempts = times(4, four, ["a", "b", undefined, undefined]);
    const right = madeAttempt(four, ["b", "a", "a", undefined]);
    const asked = measureClass([...attempts, right], four).discuss;
    expect(asked.map(({ question }) => question)).toEqual([questionId(2), questionId(1), questionId(4)]);
  });

  test("rank a place once, all that stood there together, with the variant that most got wrong", () => {
    const [other, third] = [madeChoice(5), madeChoice(6)];
    const at = (question: (typeof four)[number]) => [madeChoice(1), question, madeChoice(3)];
    const attempts = [
      ...times(6, at(madeChoice(2)), ["a", "b", "b"]),
      ...times(3, at(other), ["a", "c", "a"]),
      ...times(2, at(other), ["a", "a", "a"]),
      ...times(1, at(third), ["a", "a", "a"]),
    ];
    const { discuss } = measureClass(attempts, [...four, other, third]);
    expect(discuss.map(({ question, n, right, variants }) => [question, n, right, variants])).toEqual([
      [questionId(2), 12, 3, 3],
      [questionId(3), 12, 6, 1],
    ]);
    expect(discuss[0]?.facility).toBeCloseTo(3 / 12, 12);
    expect(discuss[0]?.favourite).toMatchObject({ option: "b", count: 6, of: 6 });
  });

  test("let a place lead whose variants were each given to few", () => {
    const variants = [5, 6, 7, 8].map((number) => madeChoice(number));
    const attempts = variants.map((variant) => madeAttempt([madeChoice(1), variant], ["a", "b"]));
    attempts.push(madeAttempt([madeChoice(1), madeChoice(2)], ["b", "b"]));
    const [first] = measureClass(attempts, [...four, ...variants]).discuss;
    expect(first).toMatchObject({ n: 5, right: 0, variants: 5 });
  });

  test("name what most typed, where it is typed", () => {
    const typed = [sampleQuestion("number-entry", { id: questionId(1) })];
    const attempts = ["6", "sixth", "8", "7"].map((text) => madeAttempt(typed, [{ text }]));
    expect(measureClass(attempts, typed).discuss[0]).toMatchObject({
      facility: 0.25,
      favourite: { kind: "typed", text: "6", count: 2, of: 4 },
    });
  });

  test("put what the class was asked before what one person was", () => {
    const own = [...three, madeChoice(5)];
    const attempts = [...times(3, three, ["b", "a", "a"]), ...times(1, own, ["a", "a", "a", "b"])];
    expect(measureClass(attempts, own).discuss.map(({ question, n }) => [question, n])).toEqual([
      [questionId(1), 4],
      [questionId(5), 1],
    ]);
  });
});

describe("variants", () => {
  const same = { model: "who-leads", facts: ["C1"] };
  const [left, right] = [madeChoice(1, same), madeChoice(2, same)];
  const other = madeChoice(3, same);

  test("of one model and key that different persons met are one item", () => {
    const attempts = [
      madeAttempt([left, other], ["a", undefined]),
      madeAttempt([right], ["b"]),
      madeAttempt([right], ["a"]),
    ];
    const singly = attempts.slice(1).concat(madeAttempt([left], ["a"]));
    const [item] = measureClass(singly, [left, right]).items;
    expect(item).toMatchObject({ variants: [right.id, left.id], facility: { value: 2 / 3, n: 3 } });
    expect(item?.options[0]).toMatchObject({ option: "a", shown: 3, chosen: 2 });
  });

  test("that one person met beside each other are items of their own, in the order of the quiz", () => {
    const quiz = [left, madeChoice(4), right];
    const { items } = measureClass(times(2, quiz, ["a", "a", "b"]), quiz);
    expect(items.map(({ question }) => question)).toEqual(quiz.map(({ id }) => id));
  });

  test("with another key, model or fact are other items", () => {
    for (const changes of [{ key: "b" }, { model: "who-said" }, { facts: ["C2"] }]) {
      const differing = madeChoice(2, { ...same, ...changes });
      const attempts = [madeAttempt([left], ["a"]), madeAttempt([differing], ["a"])];
      expect(measureClass(attempts, [left, differing]).items).toHaveLength(2);
    }
  });

  test("leave reliability to what everybody was asked", () => {
    const attempts = [
      madeAttempt([...three, madeChoice(4)], ["a", "a", "b", "a"]),
      madeAttempt([...three, madeChoice(5)], ["b", "b", "b", "a"]),
    ];
    const { reliability } = measureClass(attempts, [...three, madeChoice(4), madeChoice(5)]);
    expect(reliability).toMatchObject({ items: 3, leftOut: 2 });
    expect(reliability.alpha.value).toBeCloseTo(0.75, 12);
  });
});

test("a question that a regrade dropped counts nowhere", () => {
  const attempts = times(2, three, ["a", "b", "b"]).map((attempt) => {
    const quiz = { presentations: attempt.quiz.presentations.slice(1) };
    return { ...attempt, result: computeResult(quiz, three, attempt.responses) };
  });
  const { items, distribution } = measureClass(attempts, three);
  expect(items.map(({ question }) => question)).toEqual([questionId(2), questionId(3)]);
  expect(distribution.mean).toBe(0);
});

test("a question that was never presented is a bug of the caller", () => {
  expect(() => measureClass(times(1, three, []), three.slice(1))).toThrow("was not shown");
});

test("a class of two hundred takes a quiz of the bank: half know all, half nothing", () => {
  const assembly = assembleQuiz(bank, defaultBlueprint("all"), seedSchema.parse("class"));
  if (!assembly.ok) throw new Error("no quiz");
  const { quiz } = assembly;
  const known = Object.fromEntries(
    quiz.presentations.flatMap((shown) => {
      const question = bank.questions.find(({ id }) => id === shown.question);
      return question ? [[question.id, keyResponse(question, shown)]] : [];
    }),
  );
  const attempts = Array.from({ length: 200 }, (_, person) => {
    const responses = person % 2 === 0 ? known : {};
    return { quiz, responses, result: computeResult(quiz, bank.questions, responses) };
  });
  const statistics = classStatisticsSchema.parse(measureClass(attempts, bank.questions));
  expect(statistics.reliability.alpha).toMatchObject({ value: 1, n: 200, interval: null });
  expect(statistics.reliability.standardError).toEqual({ value: 0, n: 200, interval: null });
  for (const item of statistics.items) {
    expect(item).toMatchObject({ facility: { value: 0.5, n: 200 }, evidence: "sufficient" });
    expect(item.discrimination.value).toBeCloseTo(1, 9);
  }
  expect(statistics.distribution.bins.map(({ count }) => count)).toEqual([100, 0, 0, 0, 0, 0, 0, 0, 0, 100]);
});
