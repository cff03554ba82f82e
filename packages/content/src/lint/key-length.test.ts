import { expect, test } from "vitest";
import { keyLength } from "./cue-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  keyLength.check(sampleQuestion(interaction, overrides), sampleContext());

test("passes a key of about the length of the others", () => {
  expect(check("choice")).toEqual([]);
});

test("fires on a key that is longer than its shortest distractors allow", () => {
  const question = {
    options: options("A tower of old stone", "A statue", "A market", "A wide green garden"),
  };
  expect(check("choice", { ...question, key: "a tower of old stone" })).toEqual([
    'in options the key "A tower of old stone" is 1.67 times the mean length',
  ]);
});

test("looks at each gap of a statement", () => {
  const gaps = [{ id: "gap-1", options: options("moved", "closed", "broken into pieces") }];
  const found = check("inline-choice", { options: gaps, key: { "gap-1": "broken into pieces" } });
  expect(found).toEqual(['in gap-1 the key "broken into pieces" is 1.86 times the mean length']);
});

test("leaves numbers, dates and bare names alone", () => {
  const months = options("May 2019", "September 2019", "July 2019");
  expect(check("choice", { options: months, key: "september 2019" })).toEqual([]);
  const names = options("Silva", "Unnamed engineers", "al-Zahr");
  expect(check("choice", { options: names, key: "unnamed engineers" })).toEqual([]);
});

test("leaves alone a scale that other questions use with another key", () => {
  const scale = { options: options("True", "False", "Not given") };
  const other = sampleQuestion("choice", { ...scale, id: "q-0000000000002", key: "true" });
  const question = sampleQuestion("choice", { ...scale, key: "not given" });
  expect(keyLength.check(question, sampleContext([question, other]))).toEqual([]);
  expect(keyLength.check(question, sampleContext([question]))).toHaveLength(1);
});
