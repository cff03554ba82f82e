import { expect, test } from "vitest";
import { optionGrammar } from "./option-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  optionGrammar.check(sampleQuestion(interaction, overrides), sampleContext());

const faults = (...texts: string[]): string[] =>
  check("choice", { options: options(...texts), key: texts[0]?.toLowerCase() });

test("passes options of one shape", () => {
  expect(check("choice")).toEqual([]);
  expect(faults("True", "False", "Not given")).toEqual([]);
  expect(faults("Ana Silva", "Unnamed engineers", "The article's own text")).toEqual([]);
  expect(faults("In which year it burned", "Who built it", "How it was lost")).toEqual([]);
});

test("fires on options that open differently", () => {
  expect(faults("By boat", "On foot", "A cart")[0]).toMatch(/open differently/u);
  expect(faults("To build a tower", "To close a road", "A new gate")[0]).toMatch(/open differently/u);
});

test("fires on options that differ in capitals, but lets names keep theirs", () => {
  expect(faults("a tower", "A statue", "A market")[0]).toMatch(/capitals/u);
  expect(faults("al-Zahr", "Dover", "Riverside")).toEqual([]);
  expect(faults("leads the desk", "Silva left", "closed the road")).toEqual([]);
});

test("fires on options that end differently", () => {
  expect(faults("A tower.", "A statue", "A market")[0]).toMatch(/end differently/u);
});

test("fires on more than one type of answer", () => {
  expect(faults("2017", "2018", "Before the flood")).toContainEqual(expect.stringMatching(/mix values/u));
});

test("fires on an option that repeats or contains another", () => {
  expect(faults("Tower and gate", "The gate and tower", "A market")[0]).toMatch(/repeats/u);
  expect(faults("A gate was shut", "The gate was shut", "A market")).toHaveLength(1);
  expect(
    faults("The mayor: shut. The guard: open.", "The mayor: open. The guard: shut.", "Both: shut."),
  ).toEqual([]);
  expect(faults("The Army", "The river", "The Army of the river")[0]).toMatch(/contains/u);
  expect(faults("7", "17", "27")).toEqual([]);
});
