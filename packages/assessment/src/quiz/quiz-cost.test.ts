import { bank } from "@wellread/content/questions/will-of-victory";
import type { Interaction, Question } from "@wellread/content";
import { describe, expect, test } from "vitest";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { defaultBlueprint } from "./blueprint.ts";
import { quizCost, wishesOf, type Wishes } from "./quiz-cost.ts";

const asked = (interaction: Interaction, model: string, level = "remember"): Question =>
  sampleQuestion(interaction, { model, level });

const good = [
  asked("choice", "detail"),
  asked("match", "substance"),
  asked("order", "substance", "understand"),
  asked("choice", "source", "analyse"),
];
const wishes: Wishes = { length: 4, aboveRemember: 2, remember: 0, topics: new Map(), mix: [] };
const changed = (place: number, question: Question) => good.with(place, question);

test("a quiz as wished costs nothing", () => {
  expect(quizCost(good, wishes)).toBe(0);
});

test("too easy costs more than one interaction throughout", () => {
  const easy = quizCost(changed(3, asked("choice", "source")), wishes);
  const alike = quizCost(
    good.map(({ model, level }) => asked("choice", model, level)),
    { ...wishes, length: 3 },
  );
  expect(easy).toBeGreaterThan(alike);
  expect(alike).toBeGreaterThan(0);
});

test("a whole quiz of hard questions costs where easier ones are wished for", () => {
  const one: Wishes = { ...wishes, remember: 1 };
  const harder = changed(0, asked("choice", "detail", "understand"));
  const hardest = harder.with(1, asked("match", "substance", "understand"));
  expect(quizCost(harder, one)).toBe(0);
  expect(quizCost(hardest, one)).toBeGreaterThan(0);
  expect(quizCost(hardest, wishes)).toBe(0);
});

const wished = (length: number, pool = bank.questions) =>
  wishesOf(bank, defaultBlueprint("all", length), pool);

test("easier questions are wished for where there are enough of them for different quizzes", () => {
  const many = Array.from({ length: 30 }, () => asked("choice", "detail"));
  expect(wished(10, many).remember).toBe(1);
  expect(wished(10, many.slice(0, 1)).remember).toBe(0);
});

test("a topic without its questions costs", () => {
  expect(quizCost(good, { ...wishes, topics: new Map([["places", 1]]) })).toBeGreaterThan(0);
  expect(quizCost(good, { ...wishes, topics: new Map([["units", 1]]) })).toBe(0);
});

const leastOf = ({ mix }: Wishes) => mix.reduce((sum, { least }) => sum + least, 0);
const isMain = ({ model }: Question) => model === "main-idea";

describe("the mix", () => {
  const details = ["a", "b", "c"].map(() => asked("choice", "detail", "understand"));

  test("costs where there is too little or too much of something", () => {
    const mix = [{ counts: ({ model }: { model: string }) => model === "source", least: 1, most: 1 }];
    expect(quizCost(good, { ...wishes, mix })).toBe(0);
    expect(quizCost(good.slice(0, 3), { ...wishes, aboveRemember: 1, mix })).toBeGreaterThan(0);
    expect(quizCost([...good, ...good.slice(3)], { ...wishes, mix })).toBeGreaterThan(0);
  });

  test("is wished for in a quiz of eight, and in a shorter one only kept from too much of what it has little of", () => {
    expect(leastOf(wished(8))).toBeGreaterThan(5);
    expect(leastOf(wished(7))).toBe(0);
    expect(quizCost(details, { ...wished(3), aboveRemember: 0 })).toBeGreaterThan(0);
    expect(quizCost(details.slice(1), { ...wished(3), aboveRemember: 0 })).toBe(0);
  });

  test("is not wished for where so few questions have it that all quizzes would have the same ones", () => {
    const few = bank.questions
      .filter((question) => !isMain(question))
      .concat(bank.questions.filter(isMain).slice(0, 2));
    expect(leastOf(wished(8, few))).toBe(leastOf(wished(8)) - 1);
  });
});
