import { expect, test } from "vitest";
import { noAbsoluteWords } from "./wording-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  noAbsoluteWords.check(sampleQuestion(interaction, overrides), sampleContext());

const claim = (part: string, facts: string[]): object => ({
  part,
  facts,
  triples: [{ subject: "a", relation: "b", object: "c" }],
  verdict: "true",
  ground: "stated",
  witnesses: [],
});
const claims = (facts: string[], part: string): object => ({ claims: [claim(part, facts)], given: [] });
const everyTower = options("A tower", "A statue", "Every market");

test("fires on a quantifier that no fact has", () => {
  expect(check("choice", { options: everyTower })).toEqual([
    '"Every market" says "every", which no fact behind it does',
  ]);
});

test("passes it where a fact that decides the option is quantified", () => {
  expect(check("choice", { options: everyTower, proof: claims(["F4"], "every market") })).toEqual([]);
  expect(check("choice", { options: everyTower, proof: claims(["F4"], "a tower") })).toHaveLength(1);
});

test("finds the facts of a match by its pairings", () => {
  const sources = options("All boats", "Carts", "Trains");
  const match = {
    options: { sources, targets: options("At sea", "On land") },
    key: { "all boats": "at sea" },
  };
  expect(check("match", match)).toHaveLength(1);
  expect(check("match", { ...match, proof: claims(["F4"], "all boats/at sea") })).toEqual([]);
});

test("fires on an option that opens by denying everything, not on a plain no", () => {
  expect(
    check("choice", { options: options("No boats sailed", "It sailed", "It sank"), key: "it sank" }),
  ).toHaveLength(1);
  expect(check("choice", { options: options("No", "Yes", "It took no part"), key: "yes" })).toEqual([]);
});

test("passes a question that asks how many", () => {
  const asking = options("How many boats sailed", "Who sailed", "Where it sailed");
  expect(check("choice", { options: asking, key: "who sailed" })).toEqual([]);
});

test("passes words inside a quotation, and those that only look alike", () => {
  expect(check("choice", { options: options("“Some” boats", "A hall", "A mosaic") })).toEqual([]);
});
