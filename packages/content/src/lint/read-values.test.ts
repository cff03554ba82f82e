import { expect, test } from "vitest";
import { lintWordsOf } from "../wording/index.ts";
import { readValues } from "./words.ts";

const read = (...texts: string[]): number[] | undefined => readValues(texts, lintWordsOf("en"));

test("reads digits, words and ordinals", () => {
  expect(read("2016", "2017")).toEqual([2016, 2017]);
  expect(read("Five", "the sixth", "7th")).toEqual([5, 6, 7]);
});

test("reads months, with or without a year", () => {
  expect(read("May", "In July")).toEqual([4, 6]);
  expect(read("December 2018", "January 2019")).toEqual([2018 * 12 + 11, 2019 * 12]);
});

test("does not mind words that all options share", () => {
  expect(read("Phase five", "Phase six")).toEqual([5, 6]);
});

test("refuses anything else", () => {
  expect(read("May", "Ana Silva")).toBeUndefined();
  expect(read("Five boats", "Six carts")).toBeUndefined();
  expect(read("5 of 6", "6 of 7")).toBeUndefined();
  expect(read("The seventh stage")).toBeUndefined();
});
