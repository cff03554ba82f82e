import { expect, it } from "vitest";
import { isMadeOf } from "./is-made-of.ts";

it.each([
  ["a", ["a", "b"], true],
  ["a; b", ["a", "b"], true],
  ["a; b; a b", ["a", "b"], true],
  ["a; b", ["a; b"], true],
  ["a; ab", ["a", "a; a", "b"], false],
  ["a b\nc", ["a\nb", "c"], true],
  ["a; c", ["a", "b"], false],
  ["ab", ["a", "b"], false],
  ["a", ["", "b"], false],
] as const)("%j of %j: %j", (text, parts, made) => {
  expect(isMadeOf(text, parts)).toBe(made);
});

it("takes no longer for a text that can be cut in very many ways", () => {
  const parts = Array.from({ length: 50 }, (_, index) => "a ".repeat(index).concat("a"));
  expect(isMadeOf(`${"a ".repeat(999)}b`, parts)).toBe(false);
});
