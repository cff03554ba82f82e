import { expect, test } from "vitest";
import { readingLevel } from "./reading-level.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  readingLevel.check(sampleQuestion(interaction, overrides), sampleContext());

test("passes plain words", () => {
  expect(check("choice")).toEqual([]);
});

test("fires on hard words in a long sentence", () => {
  const stem =
    "According to the aforementioned publication, which organisational considerations necessitated reconsideration of infrastructural responsibilities?";
  const hard = options(
    "Administrative uncertainties",
    "Environmental irregularities",
    "Municipal inadequacies",
  );
  expect(check("choice", { stem, options: hard, key: "municipal inadequacies" })[0]).toMatch(
    /^reads at grade \d\d/u,
  );
});
