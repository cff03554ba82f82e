import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expect, test } from "vitest";
import { groupClaims } from "./claims";

const claims = groupClaims(willOfVictory.facts);

test("the two halves of one statement are one claim", () => {
  expect(willOfVictory.facts).toHaveLength(27);
  expect(claims).toHaveLength(26);
  expect(claims.find((claim) => claim.id === "C5")?.facts.map((fact) => fact.id)).toEqual(["C5a", "C5b"]);
});

test("a claim belongs to the paragraph of its first locator, even if another locator completes it", () => {
  expect(claims.find((claim) => claim.id === "C3")?.paragraph).toBe("p1");
});
