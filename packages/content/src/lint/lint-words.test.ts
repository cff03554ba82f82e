import { expect, test } from "vitest";
import { lintWordsOf } from "../wording/index.ts";

test("knows English and refuses a locale without words", () => {
  expect(lintWordsOf("en").months).toHaveLength(12);
  expect(() => lintWordsOf("xx")).toThrow(/no lint words/u);
});

test("counts the months and ordinals right", () => {
  const { numbers } = lintWordsOf("en");
  expect([
    numbers["zero"],
    numbers["seven"],
    numbers["first"],
    numbers["seventh"],
    numbers["twelfth"],
  ]).toEqual([0, 7, 1, 7, 12]);
});
