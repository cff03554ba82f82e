import { expect, it } from "vitest";
import { guardCell, unguardCell, writeCsv } from "./write-csv.ts";

it.each(["=1", "+1", "-1", "@x", " =1", "\u00A0=1", "\u200B=1", "\uFEFF=1", "＝1", "\t=1", "\u202E=1"])(
  "%j is no formula any more",
  (text) => {
    expect(guardCell(text)).toMatch(/^'/);
  },
);

it("leaves other text alone", () => {
  expect(guardCell("5 - 3 = 2")).toBe("5 - 3 = 2");
  expect(guardCell("al-Battat")).toBe("al-Battat");
});

it("quotes every cell and ends every line with CRLF", () => {
  expect(writeCsv([["a", 'b "c"', -1]])).toBe('"a","b ""c""","-1"\r\n');
});

it("takes back the guard that it put there, and no other", () => {
  for (const text of ["=1+1", "'=1+1", "''-2", "'quoted'", "plain", "it's", "' =1", "@a", "'\u200B+1"]) {
    expect(unguardCell(guardCell(text))).toBe(text);
  }
});
