import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expect, test } from "vitest";
import { filterFacts, readFactFilter } from "./statements";

const idsFor = (query: Record<string, string | string[]>) =>
  filterFacts(willOfVictory.facts, readFactFilter(query)).map(({ id }) => id);

test("without a filter every fact is shown", () => {
  expect(idsFor({})).toHaveLength(27);
});

test("voice and topic narrow the list together", () => {
  expect(idsFor({ voice: "unnamed" })).toEqual(["C19", "C20"]);
  expect(idsFor({ voice: "named", topic: "goals" })).toEqual(["C16"]);
});

test("an unknown value is ignored", () => {
  expect(idsFor({ voice: "loud", topic: ["units", "goals"] })).toHaveLength(27);
});
