import { expect, test } from "vitest";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";
import { speakerNamed } from "./stem-rules.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  speakerNamed.check(sampleQuestion(interaction, overrides), sampleContext());

const named = { facts: ["F2"] };
const unnamed = { facts: ["F3"] };

test("passes what the article says itself", () => {
  expect(check("choice")).toEqual([]);
});

test("fires on a speaker's word that is told as the article's", () => {
  expect(check("choice", named)).toEqual(["rests on the word of ana-silva, unnamed"]);
  expect(check("choice", unnamed)).toEqual(["rests on the word of engineers, unnamed"]);
});

test("passes a stem, or a statement, that names the speaker in any form", () => {
  expect(check("choice", { ...named, stem: "By Silva's account, what stands there?" })).toEqual([]);
  expect(check("choice", { ...unnamed, stem: "What do the engineers say?" })).toEqual([]);
  const statement = "Ana Silva said that the bridge was {gap-1}.";
  expect(check("inline-choice", { ...named, statement })).toEqual([]);
});

test("passes a keyed option that names the speaker, not a distractor", () => {
  const sources = options("Ana Silva", "The engineers", "The article's own text");
  expect(check("choice", { ...named, options: sources, key: "ana silva" })).toEqual([]);
  expect(check("choice", { ...named, options: sources, key: "the engineers" })).toHaveLength(1);
});

test("wants the feedback to name the speaker where the stem asks for the speaker", () => {
  const asked = { ...named, stem: "Whose word is it that the bridge is old?" };
  expect(check("choice", asked)).toEqual(["no feedback on the key names ana-silva"]);
  const feedback = { "a tower": { text: "Ana Silva said so", paragraphs: ["p1"] } };
  expect(check("choice", { ...asked, feedback })).toEqual([]);
});

test("asks that every speaker is named", () => {
  expect(check("choice", { facts: ["F2", "F3"], stem: "What does Ana Silva say?" })).toEqual([
    "rests on the word of engineers, unnamed",
  ]);
});
