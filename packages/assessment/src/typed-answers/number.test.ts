import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "./number.ts";

test.each([
  ["7", 7],
  [" 7. ", 7],
  ["07", 7],
  ["7th", 7],
  ["7.0", 7],
  ["#7", 7],
  ["phase 7", 7],
  ["Phase Seven", 7],
  ["the seventh", 7],
  ["seven (7)", 7],
  ["٧", 7],
  ["۷", 7],
  ["७", 7],
  ["７", 7],
  ["𝟟", 7],
  ["٢٠١٧", 2017],
  ["2,017", 2017],
  ["-7", -7],
  ["−7", -7],
  ["7.5", 7.5],
  ["twelfth", 12],
  ["ONE", 1],
])("%j is %d", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each([
  "",
  "many",
  "7 or 8",
  "7/8",
  "7-8",
  "twenty seven",
  "seventy",
  "7a",
  "½",
  "sixth or seventh",
  "minus 7",
  "NaN",
  "Infinity",
  "1e3",
  "0x7",
])("%j is no number", (text) => {
  expect(readNumber(text)).toBeUndefined();
});

test("every whole number reads back, in European and in Arabic digits", () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      const arabic = String(number).replaceAll(/\d/gu, (digit) =>
        String.fromCodePoint(0x660 + Number(digit)),
      );
      expect(readNumber(String(number))).toBe(number);
      expect(readNumber(arabic)).toBe(number);
    }),
  );
});
