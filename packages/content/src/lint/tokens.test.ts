import { expect, test } from "vitest";
import { containsWords, plainWords, tokens } from "./words.ts";

test("keeps joined words whole", () => {
  expect(tokens("Inad’s al-Rashad, ¶5: 2017.")).toEqual(["Inad’s", "al-Rashad", "5", "2017"]);
});

test("takes off a possessive and writes apostrophes alike", () => {
  expect(plainWords("Inad’s doesn't doesn’t")).toEqual(["inad", "doesn't", "doesn't"]);
});

test("finds a run of whole words", () => {
  expect(containsWords("The Iraqi Army's men", "iraqi army")).toBe(true);
  expect(containsWords("The armychair", "army")).toBe(false);
  expect(containsWords("The army", "¶")).toBe(false);
});
