import { expect, test } from "vitest";
import { noClang } from "./cue-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  noClang.check(sampleQuestion(interaction, overrides), sampleContext());

test("passes a stem that none of the options echoes", () => {
  expect(check("choice")).toEqual([]);
});

test("fires on a word of the stem that only the key has, however it is inflected", () => {
  const stem = "By the article, what towers over the old bridge?";
  expect(check("choice", { stem })).toEqual(['"tow" comes back in the key "A tower" alone']);
});

test("passes a stem that lists all of its labels", () => {
  const scale = { options: options("True", "False", "Not given"), key: "true" };
  expect(check("choice", { ...scale, stem: "Is this true, false or not given? The bridge is old." })).toEqual(
    [],
  );
  expect(check("choice", { ...scale, stem: "Is this true? The bridge is old." })).toHaveLength(1);
});

test("passes an echo that enough distractors share to be seen in every presentation", () => {
  const stem = "Which stone thing stands on the bridge?";
  const echoed = options("A stone tower", "A stone market", "A stone gate", "A garden");
  expect(check("choice", { stem, options: echoed, key: "a stone tower" })).toEqual([]);
  const rare = options("A stone tower", "A stone market", "A wall", "A garden");
  expect(check("choice", { stem, options: rare, key: "a stone tower" })).toHaveLength(1);
});

test("fires on a gap that its statement gives away", () => {
  const statement = "A breaking storm left the bridge {gap-1}.";
  const gaps = [{ id: "gap-1", options: options("moved", "closed", "breaking") }];
  expect(check("inline-choice", { statement, options: gaps, key: { "gap-1": "breaking" } })).toHaveLength(1);
});

test("takes a source for the stem of its target", () => {
  const targets = options("In the boat house", "On the road", "By the station");
  const key = { boats: "in the boat house", carts: "on the road", trains: "by the station" };
  const sources = options("Boats", "Carts", "Trains");
  expect(check("match", { options: { sources, targets }, key })).toEqual([
    '"boat" comes back in the key "In the boat house" alone',
  ]);
});

test("tries each key of a multiple response", () => {
  expect(
    check("multiple-response", { stem: "Which boats and the like are there? Select two." }),
  ).toHaveLength(1);
});
