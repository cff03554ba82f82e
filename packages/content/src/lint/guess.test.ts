import { expect, test } from "vitest";
import { heuristics, type Heuristic } from "./guessing.ts";
import { lintWordsOf } from "../wording/index.ts";

const pick = (heuristic: Heuristic, stem: string, ...options: string[]): string[] => {
  const ratings = heuristic(stem, options, lintWordsOf("en"));
  return options.filter((_, at) => ratings[at] === Math.max(...ratings));
};

test("picks the longest or the shortest", () => {
  expect(pick(heuristics.shortest, "", "A cat", "A horse")).toEqual(["A cat"]);
  expect(pick(heuristics.longest, "", "A cat", "A horse")).toEqual(["A horse"]);
});

test("picks the most specific", () => {
  expect(pick(heuristics.mostSpecific, "", "A boat", "A boat of 1850", "A long line")).toEqual([
    "A boat of 1850",
  ]);
});

test("picks what fits the grammar of the stem", () => {
  expect(pick(heuristics.grammarFit, "When did it burn?", "In 1850", "The town")).toEqual(["In 1850"]);
  expect(pick(heuristics.grammarFit, "Who leads the desk?", "The town hall", "Ana Silva")).toEqual([
    "Ana Silva",
  ]);
  expect(pick(heuristics.grammarFit, "Which of them are red?", "A boat", "Carts")).toEqual(["Carts"]);
});

test("picks what shares words with the stem", () => {
  expect(pick(heuristics.sharedWithStem, "What towers over it?", "A tower", "A mill")).toEqual(["A tower"]);
});

test("picks the odd one out", () => {
  expect(pick(heuristics.oddOneOut, "", "A mill", "A wall", "To the other end of it")).toEqual([
    "To the other end of it",
  ]);
});

test("picks what overlaps most with the others", () => {
  expect(pick(heuristics.mostOverlap, "", "A stone mill", "A stone wall", "A wooden mill")).toEqual([
    "A stone mill",
  ]);
});
