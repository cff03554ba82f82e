import { expect, test } from "vitest";
import { interactions } from "../question.ts";
import { bankRules, lintBank, questionRules } from "./lint-bank.ts";
import { fullBankMix } from "./bank-rules.ts";
import { sampleContext, sampleFolder } from "./sample-folder.ts";
import { sampleQuestion } from "./sample-question.ts";

const smallMix = {
  aboveRemember: 0.3,
  largestModel: 1,
  questions: 1,
  models: 1,
  interactions: 8,
  timesOfQuiz: 0,
};
const oneOfEach = interactions.map((interaction, at) =>
  sampleQuestion(interaction, { id: `q-000000000000${at}`, facts: ["F1", "F4"] }),
);
const spoken = sampleQuestion("choice", {
  id: "q-0000000000009",
  facts: ["F2", "F3"],
  stem: "What do Ana Silva and the engineers say of the river?",
});

test("finds nothing in a faultless bank", () => {
  expect(lintBank(sampleContext([...oneOfEach, spoken]).bank, sampleFolder, smallMix)).toEqual([]);
});

test("names the rule and the question of a finding, and the rule alone for the bank", () => {
  const faulty = sampleQuestion("choice", { stem: "The old bridge." });
  const findings = lintBank(sampleContext([faulty]).bank, sampleFolder, { ...smallMix, questions: 2 });
  expect(findings).toContainEqual({
    rule: "stem-form",
    question: faulty.id,
    message: "neither a question nor an instruction",
  });
  expect(findings).toContainEqual({ rule: "bank-mix", message: "1 questions, under 2" });
});

test("expects a whole bank unless told otherwise", () => {
  const rules = lintBank(sampleContext(oneOfEach).bank, sampleFolder).map(({ rule }) => rule);
  expect(rules).toContain("bank-mix");
});

test("does not vouch for a locale without words", () => {
  const bank = { ...sampleContext().bank, locale: "xx" };
  expect(() => lintBank(bank, sampleFolder)).toThrow(/no wording in "xx"/u);
});

test("has no two rules of one name", () => {
  const ids = [...questionRules, ...bankRules(fullBankMix)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
