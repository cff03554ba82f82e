import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expect, test } from "vitest";
import { groupStatements } from "./statements";

const statements = groupStatements(willOfVictory.facts);

test("the two halves of one sentence are one statement", () => {
  expect(willOfVictory.facts).toHaveLength(27);
  expect(statements).toHaveLength(26);
  expect(statements.find((statement) => statement.id === "C5")?.facts.map((fact) => fact.id)).toEqual([
    "C5a",
    "C5b",
  ]);
});

test("a statement belongs to the paragraph of its first locator, even if another locator completes it", () => {
  expect(statements.find((statement) => statement.id === "C3")?.paragraph).toBe("p1");
});
