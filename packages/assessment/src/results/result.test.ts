import { bank } from "@wellread/content/questions/will-of-victory";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { computeResult, resultSchema } from "./result.ts";
import { responseArbitrary } from "../fixtures/response-arbitrary.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { keyResponse } from "./scoring.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { responseSchema } from "../interactions/response.ts";
import { seedSchema } from "../seed.ts";

const seed = seedSchema.parse("quiz");
const [choice, set, match] = [
  sampleQuestion("choice", { id: "q-0000000000001", topics: ["units", "people"] }),
  sampleQuestion("true-false-set", { id: "q-0000000000002", topics: ["units"] }),
  sampleQuestion("match", { id: "q-0000000000003", topics: ["places"] }),
];
const questions = [choice, set, match];
const quiz = { presentations: questions.map((question) => presentQuestion(question, seed)) };

const responses = {
  [choice.id]: responseSchema.parse({ interaction: "choice", option: "b" }),
  [set.id]: responseSchema.parse({ interaction: "true-false-set", values: { a: true, b: true, c: false } }),
  [match.id]: responseSchema.parse({ interaction: "match", pairs: { x: "a", y: "b", z: "d" } }),
};

test("points, per cent, chance and topics add up", () => {
  const result = computeResult(quiz, questions, responses);
  expect(resultSchema.parse(result)).toEqual(result);
  expect(result).toMatchObject({
    points: 1.166667,
    outOf: 3,
    percent: 39,
    chance: 0.770833,
    topics: [
      { topic: "units", points: 0.5, outOf: 2 },
      { topic: "people", points: 0, outOf: 1 },
      { topic: "places", points: 0.666667, outOf: 1 },
    ],
  });
  expect(result.questions.map(({ score }) => score.outcome)).toEqual(["wrong", "partly", "partly"]);
});

test("a result leads back to the paragraphs of what was not right, in the article's order", () => {
  const { reread } = computeResult(quiz, questions, responses);
  // p1 is on the choice's key, p4 on the statement left open, p3 on the source z.
  expect(reread).toEqual(["p1", "p3", "p4"]);
});

test("where the key is what the article leaves open, a result leads to what was chosen instead", () => {
  const feedback = {
    a: { text: "The article does not say.", paragraphs: [] },
    b: { text: "It says so.", paragraphs: ["p2", "t", "s"] },
  };
  const silent = sampleQuestion("choice", { facts: [], feedback });
  const shown = { presentations: [presentQuestion(silent, seed)] };
  const chosen = { [silent.id]: responseSchema.parse({ interaction: "choice", option: "b" }) };
  expect(computeResult(shown, [silent], chosen).reread).toEqual(["t", "s", "p2"]);
});

test('an option that is called "answer" leads to its own paragraphs', () => {
  const options = ["answer", "b", "c"].map((id) => ({ id, text: `Option ${id}` }));
  const feedback = { answer: { text: "It is this one.", paragraphs: ["p3"] } };
  const question = sampleQuestion("choice", { options, key: "answer", feedback });
  const shown = { presentations: [presentQuestion(question, seed)] };
  const chosen = { [question.id]: responseSchema.parse({ interaction: "choice", option: "b" }) };
  expect(computeResult(shown, [question], chosen).reread).toEqual(["p3"]);
});

test("without partial credit only whole points count", () => {
  expect(computeResult(quiz, questions, responses, { partialCredit: false })).toMatchObject({
    points: 0,
    percent: 0,
  });
});

const answer = (pairs: object) => responseSchema.parse({ interaction: "match", pairs });

test("three thirds are one, only every point is 100 per cent, and only none is 0", () => {
  const many = Array.from({ length: 80 }, (_, index) =>
    sampleQuestion("match", { id: `q-00000000000${String(index).padStart(2, "0")}` }),
  );
  const shown = { presentations: many.map((question) => presentQuestion(question, seed)) };
  const third = Object.fromEntries(many.map(({ id }) => [id, answer({ x: "a" })]));
  expect(computeResult({ presentations: shown.presentations.slice(0, 3) }, many, third).points).toBe(1);
  const [first, ...others] = many.map(({ id }) => id);
  const right = Object.fromEntries(others.map((id) => [id, answer({ x: "a", y: "b", z: "c" })]));
  const nearly = { ...right, [first ?? ""]: answer({ x: "a", y: "b" }) };
  expect(computeResult(shown, many, nearly).percent).toBe(99);
  expect(computeResult(shown, many, { [first ?? ""]: answer({ x: "a" }) }).percent).toBe(1);
});

test("the keys of the whole bank earn everything, silence nothing", () => {
  const presentations = bank.questions.map((question) => presentQuestion(question, seed));
  const keys = Object.fromEntries(
    bank.questions.map((question, index) => {
      const presentation = presentations[index] ?? presentQuestion(question, seed);
      return [question.id, keyResponse(question, presentation)];
    }),
  );
  const all = bank.questions.length;
  expect(computeResult({ presentations }, bank.questions, keys)).toMatchObject({
    points: all,
    percent: 100,
    reread: [],
  });
  expect(computeResult({ presentations }, bank.questions, {})).toMatchObject({
    points: 0,
    percent: 0,
    outOf: all,
  });
});

test("whatever is answered, the result is what its schema says", () => {
  const presentations = bank.questions.slice(0, 10).map((question) => presentQuestion(question, seed));
  const answers = fc
    .tuple(...presentations.map((presentation) => fc.option(responseArbitrary(presentation))))
    .map((drawn) =>
      Object.fromEntries(
        drawn.flatMap((response, index) =>
          response ? [[presentations[index]?.question ?? "", response]] : [],
        ),
      ),
    );
  fc.assert(
    fc.property(answers, (drawn) => {
      const result = resultSchema.parse(computeResult({ presentations }, bank.questions, drawn));
      expect(result.points).toBeLessThanOrEqual(result.outOf);
      for (const topic of result.topics) expect(topic.points).toBeLessThanOrEqual(topic.outOf);
    }),
  );
});

test("a quiz with a question that the bank does not know is a bug and throws", () => {
  expect(() => computeResult(quiz, [], {})).toThrow("no question");
});
