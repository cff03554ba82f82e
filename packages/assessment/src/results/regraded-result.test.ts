import * as fc from "fast-check";
import { expect, it } from "vitest";
import { computeResult } from "./result.ts";
import { anyQuestion } from "../fixtures/question-arbitrary.ts";
import { responseArbitrary } from "../fixtures/response-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import {
  isLower,
  previewRegrades,
  regradeNotices,
  computeRegradedResult,
  type RegradableAttempt,
} from "./regraded-result.ts";
import { regradeSchema } from "./regrade.ts";
import { responseSchema } from "../interactions/response.ts";
import { seedSchema } from "../seed.ts";

const seed = seedSchema.parse("a");
const regrade = (value: object) => regradeSchema.parse(value);

const text = sampleQuestion("text-entry", { id: "q-0000000000001" });
const choice = sampleQuestion("choice", { id: "q-0000000000002" });
const number = sampleQuestion("number-entry", { id: "q-0000000000003" });
const questions = [text, choice, number];
const quiz = { presentations: questions.map((question) => presentQuestion(question, seed)) };
const shownWrong = quiz.presentations.flatMap((shown) =>
  shown.interaction === "choice" ? shown.options.filter((option) => option !== choice.key) : [],
);

function attempt(id: string, answers: { text?: string; option?: string; number?: string }) {
  const responses: RegradableAttempt["responses"] = {
    ...(answers.text !== undefined && {
      [text.id]: responseSchema.parse({ interaction: "text-entry", text: answers.text }),
    }),
    ...(answers.option !== undefined && {
      [choice.id]: responseSchema.parse({ interaction: "choice", option: answers.option }),
    }),
    ...(answers.number !== undefined && {
      [number.id]: responseSchema.parse({ interaction: "number-entry", text: answers.number }),
    }),
  };
  return { id, quiz, responses };
}

const pointsOf = (one: RegradableAttempt, ...regrades: object[]) => {
  const { points, outOf } = computeRegradedResult(one, questions, regrades.map(regrade));
  return [points, outOf];
};

const [wrongOption = ""] = shownWrong;
const newKey = (changes: object = {}) => ({
  kind: "key",
  question: choice.id,
  key: { interaction: "choice", option: wrongOption },
  also: false,
  ...changes,
});

it("another key gives its choosers the point, and takes it from nobody unless the row says so", () => {
  const [chose, keyed] = [attempt("1", { option: wrongOption }), attempt("2", { option: choice.key })];
  expect(pointsOf(chose, newKey())).toEqual([1, 3]);
  expect(pointsOf(keyed, newKey())).toEqual([1, 3]);
  expect(pointsOf(keyed, newKey({ lower: true }))).toEqual([0, 3]);
  expect(pointsOf(keyed, newKey({ lower: true, also: true }))).toEqual([1, 3]);
});

it("an accepted text is right for everyone who wrote the same", () => {
  const accept = { kind: "accept", question: text.id, text: "Al Zab" };
  for (const typed of ["al-Zab", " AL ZAB ", "al Zab."]) {
    expect(pointsOf(attempt("1", { text: typed }), accept)).toEqual([1, 3]);
  }
  expect(pointsOf(attempt("1", { text: "Kirkuk" }), accept)).toEqual([0, 3]);
  expect(pointsOf(attempt("1", {}), accept)).toEqual([0, 3]);
});

it("an accepted number is right in digits and in words", () => {
  const accept = { kind: "accept", question: number.id, text: "8" };
  expect(pointsOf(attempt("1", { number: "eight" }), accept)).toEqual([1, 3]);
});

it("a dropped question goes from points and from what they are out of, but not where that would lower the share", () => {
  const drop = { kind: "drop", question: choice.id };
  const earned = attempt("1", { option: choice.key });
  expect(pointsOf(attempt("1", { number: "7" }), drop)).toEqual([1, 2]);
  expect(pointsOf(earned, drop)).toEqual([1, 3]);
  expect(pointsOf(earned, { ...drop, lower: true })).toEqual([0, 2]);
});

it("an override is of one attempt alone, and lowers only where it says so", () => {
  const override = { kind: "override", question: number.id, attempt: "1", points: 0.5 };
  expect(pointsOf(attempt("1", {}), override)).toEqual([0.5, 3]);
  expect(pointsOf(attempt("2", {}), override)).toEqual([0, 3]);
  expect(pointsOf(attempt("1", { number: "7" }), override)).toEqual([1, 3]);
  expect(pointsOf(attempt("1", { number: "7" }), { ...override, lower: true })).toEqual([0.5, 3]);
});

const pointsMoved = (moves: ReturnType<typeof previewRegrades>) =>
  moves.map(({ attempt: { id }, before, after }) => [id, before.points, after.points]);

it("a preview lists those who move and nobody else; undoing moves them back", () => {
  const all = [attempt("1", { option: wrongOption }), attempt("2", { option: choice.key }), attempt("3", {})];
  const rows = { before: [], after: [regrade(newKey({ lower: true }))] };
  expect(pointsMoved(previewRegrades(all, questions, rows))).toEqual([
    ["1", 0, 1],
    ["2", 1, 0],
  ]);
  expect(pointsMoved(previewRegrades(all, questions, { before: rows.after, after: [] }))).toEqual([
    ["1", 1, 0],
    ["2", 0, 1],
  ]);
});

it("notices name the question and what it earns now", () => {
  const one = attempt("1", { option: wrongOption });
  const before = computeRegradedResult(one, questions, []);
  const rows = [newKey(), { kind: "drop", question: number.id }].map(regrade);
  expect(regradeNotices(before, computeRegradedResult(one, questions, rows))).toEqual([
    { question: choice.id, before: 0, after: 1 },
    { question: number.id, before: 0, after: null },
  ]);
});

const anyCase = anyQuestion.chain((question) => {
  const shown = presentQuestion(question, seed);
  const base = { question: fc.constant(question.id), lower: fc.boolean() };
  const response = responseArbitrary(shown);
  const row = fc.oneof(
    fc.record({ kind: fc.constant("key"), ...base, key: response, also: fc.boolean() }),
    fc.record({ kind: fc.constant("accept"), ...base, text: fc.constantFrom("7", "Bada", "x") }),
    fc.record({ kind: fc.constant("drop"), ...base }),
    fc.record({
      kind: fc.constant("override"),
      ...base,
      attempt: fc.constant("1"),
      points: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );
  return fc.record({
    question: fc.constant(question),
    shown: fc.constant(shown),
    response: fc.option(response, { nil: undefined }),
    rows: fc.array(row.map(regrade), { maxLength: 5 }),
  });
});

const asAttempt = ({
  question,
  shown,
  response,
}: {
  question: { id: string };
  shown: RegradableAttempt["quiz"]["presentations"][number];
  response: ReturnType<typeof responseSchema.parse> | undefined;
}) => ({
  id: "1",
  quiz: { presentations: [shown] },
  responses: response ? { [question.id]: response } : {},
});

it("a result without corrections is what it always was", () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const made = asAttempt(one);
      expect(computeRegradedResult(made, [one.question], [])).toEqual(
        computeResult(made.quiz, [one.question], made.responses),
      );
    }),
  );
});

it("no correction lowers a share unless it says so, whatever came before it", () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const made = asAttempt(one);
      const results = [0, ...one.rows.keys()].map((_row, index) =>
        computeRegradedResult(made, [one.question], one.rows.slice(0, index)),
      );
      results.push(computeRegradedResult(made, [one.question], one.rows));
      for (const [index, row] of one.rows.entries()) {
        const [before, after] = [results[index], results[index + 1]];
        if (row.lower || !before || !after || before.outOf === 0) continue;
        expect(after.outOf === 0 || !isLower(before, after)).toBe(true);
      }
    }),
  );
});
