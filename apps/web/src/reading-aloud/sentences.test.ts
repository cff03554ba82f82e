import { reading } from "@wellread/content/reading/will-of-victory";
import { expect, test } from "vitest";
import { splitSentences } from "./sentences";

const split = (text: string): string[] =>
  splitSentences(text, "en").map(({ from, to }) => text.slice(from, to));

test("a text is split at its sentences, without the spaces around them", () => {
  expect(split("\n  Who says this?  Match them.\nOne is not needed. ")).toEqual([
    "Who says this?",
    "Match them.",
    "One is not needed.",
  ]);
});

test("what has no word in it is no sentence", () => {
  expect(split(" · ")).toEqual([]);
  expect(split("")).toEqual([]);
});

test("each sentence of a retelling is found in its paragraph as it was written", () => {
  for (const { paragraphs } of Object.values(reading)) {
    for (const { sentences } of paragraphs) {
      const texts = sentences.map(({ text }) => text);
      expect(split(texts.join(" "))).toEqual(texts);
    }
  }
});
