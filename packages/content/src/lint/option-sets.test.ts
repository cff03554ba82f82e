import { expect, test } from "vitest";
import { interactions } from "../question.ts";
import { optionSets } from "./option-sets.ts";
import { sampleQuestion } from "./sample-question.ts";

test("shows sources and targets apart, each gap, and nothing for entries", () => {
  const names = interactions.map((interaction) =>
    optionSets(sampleQuestion(interaction)).map(({ name }) => name),
  );
  expect(names).toEqual([
    ["options"],
    ["options"],
    ["options"],
    ["sources", "targets"],
    ["options"],
    [],
    [],
    ["gap-1"],
  ]);
});

test("names the part that an option of a gap stands for", () => {
  const [gap] = optionSets(sampleQuestion("inline-choice"));
  expect(gap?.options.map((option) => gap.part(option))).toEqual([
    "gap-1/moved",
    "gap-1/closed",
    "gap-1/broken",
  ]);
});
