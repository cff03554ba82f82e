import { parse } from "csv-parse/sync";
import { parseDocument } from "htmlparser2";
import { expect, it } from "vitest";
import { exportTo } from "./fixtures/export-to.ts";
import { hardPassage } from "./fixtures/hard-passage.ts";
import { hardQuestions } from "./fixtures/hard-questions.ts";
import { readXml, type XmlNode } from "./fixtures/read-xml.ts";
import { readZip } from "./fixtures/read-zip.ts";
import { formats, type Format } from "./formats.ts";

/** The text files of an export, by their paths; those of a package too. */
function textsOf(format: Format): [path: string, text: string][] {
  return exportTo(format, hardQuestions, hardPassage).files.flatMap((file): [string, string][] => {
    if ("text" in file) return [[file.path, file.text]];
    return /\.(?:zip|imscc|h5p)$/.test(file.path) ? Object.entries(readZip(file.bytes)) : [];
  });
}

type HtmlNode = ReturnType<typeof parseDocument>["children"][number];

/** What a reader of HTML would run, or show as markup, of what was typed as text. */
function markupIn(html: string): string[] {
  const found: string[] = [];
  const look = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (!("children" in node)) continue;
      const text = node.children.map((child) => ("data" in child ? child.data : "")).join("");
      if ("name" in node && (text.startsWith("alert(") || (node.name === "b" && text === "bold"))) {
        found.push(`<${node.name}>${text}`);
      }
      look(node.children);
    }
  };
  look(parseDocument(html).children);
  return found;
}

/** The elements of a document that were typed as text, and what it gives to readers of HTML. */
const markupInXml = (node: XmlNode): string[] => [
  ...(node.text.startsWith("alert(") ? [`<${node.name}>${node.text}`] : []),
  ...(node.attributes["format"] === "html" ? markupIn(node.text) : []),
  ...node.children.flatMap(markupInXml),
];

function faultsOf(path: string, text: string): string[] {
  if (/\.html?$/.test(path)) return markupIn(text);
  if (path.endsWith(".xml")) return markupInXml(readXml(text));
  if (!path.endsWith(".csv")) return [];
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
  return rows.flat().filter((cell) => /^[\p{Z}\p{C}]*[=+@]|^[\p{Z}\p{C}]*-\D/u.test(cell));
}

it("finds what would run, so that it can fail", () => {
  expect(markupIn("<p><script>alert('1')</script> <b>bold</b>")).toEqual(["<script>alert('1')", "<b>bold"]);
  expect(faultsOf("a.csv", '"=1+1","-x","-7","fine"')).toEqual(["=1+1", "-x"]);
});

it.each(formats)("what somebody typed is text in every file of %s", (format) => {
  const faults = textsOf(format).flatMap(([path, text]) =>
    faultsOf(path, text).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});
