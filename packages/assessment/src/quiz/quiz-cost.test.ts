import type { Interaction, Question } from "@wellread/content";
import { expect, test } from "vitest";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { quizCost, type Wishes } from "./quiz-cost.ts";

const asked = (interaction: Interaction, model: string, level = "remember"): Question =>
  sampleQuestion(interaction, { model, level });

const good = [
  asked("choice", "find"),
  asked("match", "roles"),
  asked("order", "sources", "understand"),
  asked("choice", "voice", "analyse"),
];
const wishes: Wishes = { length: 4, aboveRemember: 2, mix: new Map(), interactions: 8 };
const changed = (place: number, question: Question) => good.with(place, question);

test("a quiz as wished costs nothing", () => {
  expect(quizCost(good, wishes)).toBe(0);
});

test("too easy costs more than a model twice, and that more than one interaction throughout", () => {
  const easy = quizCost(changed(3, asked("choice", "voice")), wishes);
  const repeated = quizCost(changed(3, asked("choice", "find", "analyse")), wishes);
  const alike = quizCost(
    ["a", "b", "c", "d"].map((model, index) => asked("choice", model, index < 2 ? "remember" : "analyse")),
    wishes,
  );
  expect(easy).toBeGreaterThan(repeated);
  expect(repeated).toBeGreaterThanOrEqual(alike);
  expect(alike).toBeGreaterThan(0);
});

test("one question above the wish is no matter, a whole quiz of them is", () => {
  const harder = changed(0, asked("choice", "find", "understand"));
  expect(quizCost(harder, wishes)).toBe(0);
  expect(quizCost(harder.with(1, asked("match", "roles", "understand")), wishes)).toBeGreaterThan(0);
  expect(
    quizCost(harder.with(1, asked("match", "roles", "understand")), { ...wishes, aboveRemember: 0 }),
  ).toBe(0);
});

test("a topic without its questions costs", () => {
  expect(quizCost(good, { ...wishes, mix: new Map([["places", 1]]) })).toBeGreaterThan(0);
  expect(quizCost(good, { ...wishes, mix: new Map([["units", 1]]) })).toBe(0);
});
