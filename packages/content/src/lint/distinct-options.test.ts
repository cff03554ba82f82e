import { expect, test } from "vitest";
import { distinctOptions } from "./option-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  distinctOptions.check(sampleQuestion(interaction, overrides), sampleContext());

test("passes options that differ", () => {
  expect(check("choice")).toEqual([]);
  expect(check("text-entry")).toEqual([]);
});

test("fires on a text or an id that comes twice", () => {
  const twice = [...options("A tower", "A statue"), { id: "other", text: "a tower" }];
  expect(check("choice", { options: twice })).toEqual(['two options read "a tower"']);
  const sameId = [...options("A tower", "A statue"), { id: "a tower", text: "A market" }];
  expect(check("choice", { options: sameId })).toEqual(['two options have the id "a tower"']);
});

test("fires on a spelling that stands for two answers, or is refused", () => {
  const entry = { id: "dover", text: "Dover", aliases: ["Derby"], noted: [] };
  const rival = { id: "derby", text: "Derby", aliases: [], noted: [] };
  expect(check("text-entry", { options: [entry, rival] })).toEqual(['"derby" stands for two answers']);
  expect(check("text-entry", { options: [rival], key: "derby", refused: ["derby"] })).toHaveLength(1);
});
