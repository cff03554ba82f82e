import { expect, test } from "vitest";
import { contentWords, shared, stemWord } from "./words.ts";
import { lintWordsOf } from "../wording/index.ts";

const words = lintWordsOf("en");

test("makes one of a word's inflections", () => {
  const families = [
    "lead leads leading leader",
    "plan plans planned planning",
    "city cities",
    "move moved moving",
  ];
  for (const family of families)
    expect(new Set(family.split(" ").map((word) => stemWord(word, words))).size).toBe(1);
});

test("keeps short words and double letters that belong", () => {
  const kept = ["gas", "class", "need", "focus"];
  expect(kept.map((word) => stemWord(word, words))).toEqual(kept);
});

test("leaves stop words out", () => {
  expect(contentWords("Who says that the places were named by the article?", words)).toEqual(
    new Set(["say", "plac", "nam"]),
  );
});

test("finds the words that two sets share", () => {
  expect(shared(new Set(["a", "b"]), new Set(["b", "c"]))).toEqual(new Set(["b"]));
});
