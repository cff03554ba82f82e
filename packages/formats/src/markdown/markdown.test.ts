import { type Node, Parser } from "commonmark";
import { expect, it } from "vitest";
import { allQuestions, exportText } from "../fixtures/export-to.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";

interface Read {
  headings: { level: number; text: string }[];
  /** Kinds of nodes that are neither text nor what the sheet is made of. */
  strange: string[];
  text: string;
}

const expected = new Set([
  "document",
  "heading",
  "text",
  "paragraph",
  "list",
  "item",
  "strong",
  "html_block",
]);

/** What CommonMark's own parser makes of a file. */
function readMarkdown(source: string): Read {
  const walker = new Parser().parse(source).walker();
  const read: Read = { headings: [], strange: [], text: "" };
  let heading: Node | undefined;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === "heading") {
      heading = entering ? node : undefined;
      if (entering) read.headings.push({ level: node.level, text: "" });
    }
    if (!expected.has(node.type)) read.strange.push(node.type);
    const last = read.headings.at(-1);
    if (node.type === "text" && heading !== undefined && last !== undefined) last.text += node.literal ?? "";
    if (node.type === "text") read.text += node.literal ?? "";
    if (node.type === "paragraph" && entering) read.text += "\n";
  }
  return read;
}

const squeeze = (text: string) => text.replaceAll(/\s+/gu, " ").trim();
const read = readMarkdown(exportText("markdown"));

it("has a heading for each question, and the key", () => {
  expect(read.headings).toEqual([
    { level: 1, text: "A <quiz>" },
    ...allQuestions.map(({ stem }, index) => ({ level: 2, text: `${index + 1}. ${squeeze(stem)}` })),
    { level: 2, text: "Key" },
  ]);
});

it("takes no text for markup", () => {
  expect(read.strange).toEqual([]);
  for (const text of hardTexts) expect(read.text).toContain(squeeze(text));
});

it("lays the hard bank out as before", async () => {
  await expect(exportText("markdown", hardQuestions)).toMatchFileSnapshot(
    "../fixtures/golden/markdown.golden",
  );
});
