import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { findXmlFaults } from "./fixtures/find-xml-faults.ts";
import { hardTexts } from "./fixtures/hard-questions.ts";
import { readXlsx } from "./fixtures/read-xlsx.ts";
import { guardCell, unguardCell, writeCsv, writeXlsx } from "./spreadsheet.ts";

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

it("keeps text as text, numbers as numbers, and empty cells empty", async () => {
  const rows = await readXlsx(writeXlsx([[...hardTexts], [1, undefined, " x "]]));
  expect(rows[0]).toEqual([...hardTexts]);
  expect(rows[1]?.slice(0, 3)).toEqual(["1", "", " x "]);
});

it("has well-formed parts, even of what XML cannot hold", async () => {
  const parts = unzipSync(writeXlsx([["\u0000\uD800\u001F", ...hardTexts]]));
  for (const bytes of Object.values(parts)) expect(await findXmlFaults(strFromU8(bytes))).toEqual([]);
});
