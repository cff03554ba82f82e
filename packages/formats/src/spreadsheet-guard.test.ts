import * as fc from "fast-check";
import { expect, it } from "vitest";
import { guardCell } from "./spreadsheet.ts";

const nbsp = "\u00A0";
const zwsp = "\u200B";
const bom = "\uFEFF";

it.each([
  ["=1+1", "'=1+1"],
  ["+44", "'+44"],
  ["-Mira", "'-Mira"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =1", "'=1"],
  [`${nbsp}=1`, "'=1"],
  [`${zwsp}=1`, "'=1"],
  [`${bom}=1`, "'=1"],
  ["\t\r\n=1", "'=1"],
  ["\u202E=1", "'=1"],
  ["＝1+1", "'＝1+1"],
  ["﹣1", "'﹣1"],
  ["|cmd", "'|cmd"],
  ["\u0301=1", "'\u0301=1"],
  ["=\u03381", "'=\u03381"],
  ["'=1", "''=1"],
  ["%50%", "%50%"],
  ["\u200Fשלום", "\u200Fשלום"],
  ["Mira", "Mira"],
  ["  Mira  ", "Mira"],
  ["Anne-Marie", "Anne-Marie"],
  ["", ""],
])("%j becomes %j", (text, cell) => {
  expect(guardCell(text)).toBe(cell);
});

it("a formula does not begin a cell, whatever is put before it", () => {
  const unseen = [" ", "\t", "\r", "\n", nbsp, zwsp, bom, "\u202E", "\u3000", "\u00AD", "\0", "\uE000"];
  const hidden = fc.string({ unit: fc.constantFrom(...unseen), maxLength: 6 });
  const opening = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠");
  fc.assert(
    fc.property(hidden, opening, fc.string({ unit: "binary" }), (before, sign, rest) => {
      expect(guardCell(`${before}${sign}${rest}`)).toMatch(/^'/u);
    }),
  );
});

it("no cell begins in the way that formulas do", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(guardCell(text).normalize("NFKC")).not.toMatch(/^[\p{Z}\p{C}]*[=+\-@]/u);
    }),
  );
});
