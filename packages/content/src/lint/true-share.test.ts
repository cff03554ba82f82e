import { expect, test } from "vitest";
import { sampleContext } from "./sample-folder.ts";
import { sampleQuestion } from "./sample-question.ts";
import { trueShare } from "./option-rules.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  trueShare.check(sampleQuestion(interaction, overrides), sampleContext());

test("passes a set between a quarter and three quarters true", () => {
  for (const draw of [
    { true: 1, false: 3 },
    { true: 2, false: 2 },
    { true: 3, false: 1 },
  ])
    expect(check("true-false-set", { draw })).toEqual([]);
});

test("fires on a set outside that range", () => {
  expect(check("true-false-set", { draw: { true: 1, false: 4 } })).toEqual([
    "20 % of the statements are true",
  ]);
  expect(check("true-false-set", { draw: { true: 4, false: 1 } })).toEqual([
    "80 % of the statements are true",
  ]);
});
