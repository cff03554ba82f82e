import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { findXmlFaults } from "./fixtures/find-xml-faults.ts";
import { hardTexts } from "./fixtures/hard-questions.ts";
import { readXlsx } from "./fixtures/read-xlsx.ts";
import { writeXlsx } from "./write-xlsx.ts";

it("keeps text as text, numbers as numbers, and empty cells empty", async () => {
  const rows = await readXlsx(writeXlsx([[...hardTexts], [1, undefined, " x "]]));
  expect(rows[0]).toEqual([...hardTexts]);
  expect(rows[1]?.slice(0, 3)).toEqual(["1", "", " x "]);
});

it("has well-formed parts, even of what XML cannot hold", async () => {
  const parts = unzipSync(writeXlsx([["\u0000\uD800\u001F", ...hardTexts]]));
  for (const bytes of Object.values(parts)) expect(await findXmlFaults(strFromU8(bytes))).toEqual([]);
});
