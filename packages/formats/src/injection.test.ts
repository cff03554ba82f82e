import { parse } from "csv-parse/sync";
import { parseDocument } from "htmlparser2";
import { unzipSync } from "fflate";
import initSqlJs from "sql.js";
import { expect, it } from "vitest";
import { exportTo } from "./fixtures/export-to.ts";
import { hardPassage } from "./fixtures/hard-passage.ts";
import { hardQuestions, hardTexts } from "./fixtures/hard-questions.ts";
import { readXlsx } from "./fixtures/read-xlsx.ts";
import { readXml, type XmlNode } from "./fixtures/read-xml.ts";
import { readZip } from "./fixtures/read-zip.ts";
import { formats, type Format } from "./formats.ts";

const sql = await initSqlJs();

/** The text files of an export, by their paths; those of a package too. */
function textsOf(format: Format): [path: string, text: string][] {
  return exportTo(format, hardQuestions, hardPassage).files.flatMap((file): [string, string][] => {
    if ("text" in file) return [[file.path, file.text]];
    if (!/\.(?:zip|imscc|h5p|xlsx|apkg)$/.test(file.path)) throw new Error(`${file.path} is not opened`);
    // A deck is a database in a zip, which is opened as one below.
    return file.path.endsWith(".apkg") ? [] : Object.entries(readZip(file.bytes));
  });
}

/** The only file of a format. */
function bytesOf(format: Format, questions = hardQuestions): Uint8Array {
  const [file] = exportTo(format, questions).files;
  if (file === undefined || !("bytes" in file)) throw new Error(`${format} has no bytes`);
  return file.bytes;
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

/** What a reader of HTML shows as text. */
const textIn = (html: string): string => {
  const read = (nodes: readonly HtmlNode[]): string =>
    nodes
      .map((node) => ("children" in node ? read(node.children) : "data" in node ? node.data : ""))
      .join("");
  return read(parseDocument(html).children);
};

/** The elements of a document that were typed as text, and what it gives to readers of HTML. */
const markupInXml = (node: XmlNode): string[] => [
  ...(node.text.startsWith("alert(") ? [`<${node.name}>${node.text}`] : []),
  // What a cell of a workbook is reckoned by.
  ...(node.name === "f" || node.name.endsWith(":f") ? [`<${node.name}>${node.text}`] : []),
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

it.each(["kahoot", "quizizz"] as const)(
  "a spreadsheet shows the cells of %s as they were typed",
  async (format) => {
    // The reader refuses a cell that is a formula.
    const cells = (await readXlsx(bytesOf(format))).flat();
    expect(cells.filter((cell) => /^[=+@-]/.test(cell)).length).toBeGreaterThan(0);
    expect(cells).toContain(hardTexts[1]);
  },
);

/** Every text of every table of a deck, as SQLite reads it. */
function textsOfDeck(questions = hardQuestions): string[] {
  const collection = new sql.Database(unzipSync(bytesOf("anki", questions))["collection.anki2"]);
  const [tables] = collection.exec("SELECT name FROM sqlite_master WHERE type = 'table'");
  return (tables?.values ?? []).flatMap(([table]) =>
    (collection.exec(`SELECT * FROM "${String(table)}"`)[0]?.values ?? []).flat().map(String),
  );
}

it("Anki shows the fields of a deck as they were typed", () => {
  const texts = textsOfDeck();
  expect(texts.flatMap(markupIn)).toEqual([]);
  const shown = texts.map((text) => textIn(text)).join("\n");
  for (const typed of hardTexts.slice(0, 4)) expect(shown).toContain(typed);
});

it("Anki runs no LaTeX and plays no sound that was typed", () => {
  const typed = [
    "[latex]\\input{a}[/latex]",
    "[$]x[/$]",
    "[$$]x[/$$]",
    "[sound:a.mp3]",
    "[anki:play:q:0]",
    "[1]",
  ];
  const texts = textsOfDeck(hardQuestions.map((question) => ({ ...question, stem: typed.join(" ") })));
  // As its own expressions find them, which look at the HTML before anything is decoded.
  const marks = /\[sound:.+?\]|\[anki:.+?\]|\[latex\].+?\[\/latex\]|\[\$\$?\].+?\[\/\$\$?\]/is;
  expect(typed.filter((text) => marks.test(text))).toHaveLength(5);
  expect(texts.filter((text) => marks.test(text))).toEqual([]);
  // In the fields of each note, and in what it is sorted by.
  expect(texts.filter((text) => textIn(text).includes(typed.join(" ")))).toHaveLength(
    2 * hardQuestions.length,
  );
});
