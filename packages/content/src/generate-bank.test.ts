import { describe, expect, it } from "vitest";
import { riverWatch } from "../fixtures/river-watch.ts";
import { willOfVictory } from "./articles/will-of-victory/index.ts";
import { generateBank, generateQuestions, toPublicBank } from "./generate-bank.ts";
import { lintBank } from "./lint/lint-bank.ts";
import { interactions } from "./question.ts";

const bank = generateBank(willOfVictory, "en");
const english = willOfVictory.wording["en"];
if (!english) throw new Error("the article has English words");

describe("the bank of will-of-victory", () => {
  it("has at least 150 questions of at least 22 models, no two with the same stem and key", () => {
    expect(bank.questions.length).toBeGreaterThanOrEqual(150);
    expect(new Set(bank.questions.map((question) => question.model)).size).toBeGreaterThanOrEqual(22);
    const said = bank.questions.map(({ stem, key, ...question }) =>
      JSON.stringify([stem, key, question.interaction === "inline-choice" && question.statement]),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it("uses every interaction and covers every fact", () => {
    expect(new Set(bank.questions.map((question) => question.interaction))).toEqual(new Set(interactions));
    const covered = new Set(bank.questions.flatMap((question) => question.facts));
    expect(willOfVictory.facts.filter((fact) => !covered.has(fact.id))).toEqual([]);
    expect(willOfVictory.facts).toHaveLength(27);
  });

  it("has nothing that the quality rules find", () => {
    expect(lintBank(bank, willOfVictory)).toEqual([]);
  });

  it("is the same from the same folder", () => {
    expect(generateBank(willOfVictory, "en")).toEqual(bank);
  });

  it("keeps the ids when the wording changes, and changes its version", () => {
    const facts = Object.entries(english.facts).map(([id, said]) => [
      id,
      { ...said, clause: `${said.clause} indeed` },
    ]);
    const reworded = { ...willOfVictory, wording: { en: { ...english, facts: Object.fromEntries(facts) } } };
    const again = generateBank(reworded, "en");
    expect(again.questions.map((question) => question.id)).toEqual(
      bank.questions.map((question) => question.id),
    );
    expect(again.version).not.toBe(bank.version);
  });

  it("refuses a locale that has no words", () => {
    expect(() => generateBank(willOfVictory, "xx")).toThrow(/no wording in "xx"/);
  });

  it("says why each candidate that it does not emit is unproven", () => {
    for (const { reason } of generateQuestions(willOfVictory, "en").unproven) expect(reason).toMatch(/\w/);
  });
});

describe("the public bank", () => {
  it("has every question and no key, feedback, proof, fact or model", () => {
    const open = toPublicBank(bank);
    expect(open.questions.map((question) => question.id)).toEqual(
      bank.questions.map((question) => question.id),
    );
    const text = JSON.stringify(open);
    for (const name of ["key", "feedback", "proof", "facts", "model", "level", "aliases"]) {
      expect(text).not.toContain(`"${name}":`);
    }
  });

  it("puts the key of a choice first no more often than chance has it", () => {
    const open = new Map(toPublicBank(bank).questions.map((question) => [question.id, question]));
    const shuffled = bank.questions.filter(
      (question) => question.interaction === "choice" && question.sequence === "shuffled",
    );
    const first = shuffled.filter((question) => {
      const shown = open.get(question.id);
      if (question.interaction !== "choice" || shown?.interaction !== "choice") return false;
      return question.options.find((option) => option.id === question.key)?.text === shown.options[0]?.text;
    });
    const chance = shuffled.reduce(
      (sum, question) => sum + 1 / (question.interaction === "choice" ? question.options.length : 1),
      0,
    );
    expect(first.length).toBeLessThanOrEqual(chance + 2 * Math.sqrt(chance));
  });
});

describe("the engine on another article", () => {
  const river = generateBank(riverWatch, "en");

  it("generates proven questions from its facts alone", () => {
    expect(river.questions.length).toBeGreaterThan(40);
    const text = JSON.stringify(river);
    for (const name of Object.values(english.entities)) expect(text).not.toContain(name.name);
    expect(text).not.toContain("ISIS");
  });

  it("names the paragraph in which that article has its list", () => {
    const stems = river.questions.flatMap(({ model, stem }) =>
      model === "select-listed-units" ? [stem] : [],
    );
    expect(stems).toEqual(["Which of these does the article list in ¶1? Select three."]);
  });

  it("leaves out what that article cannot prove", () => {
    const { unproven } = generateQuestions(riverWatch, "en");
    expect(unproven.map((each) => each.model)).toContain("match-roles");
    expect(river.questions.map((question) => question.model)).not.toContain("match-aims");
  });
});
