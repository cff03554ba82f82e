import { reading } from "@wellread/content/reading/will-of-victory";
import { Parser } from "commonmark";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseGift } from "gift-pegjs";
import { parseDocument } from "htmlparser2";
import { runInNewContext } from "node:vm";
import initSqlJs from "sql.js";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { allQuestions, exportTo } from "./fixtures/export-to.ts";
import { importH5p } from "./fixtures/h5p/import-h5p.ts";
import { hardPassage, linesOfPassage, squeeze } from "./fixtures/hard-passage.ts";
import { hardQuestions } from "./fixtures/hard-questions.ts";
import { findAll, findOne, readXml } from "./fixtures/read-xml.ts";
import { readZip } from "./fixtures/read-zip.ts";
import { exporters, formats, type Format } from "./formats.ts";
import { quizFileSchema } from "./json/json.ts";
import { sayLosses } from "./loss.ts";
import { layOutPassage, passageOf, sayPassagePlace, type Passage } from "./passage.ts";
import { wordsOf } from "./words/index.ts";

/** What a reader finds in a file: the lines of each passage, and how many questions. */
interface Found {
  readonly passages: readonly (readonly string[])[];
  readonly questions: number;
}

type HtmlNode = ReturnType<typeof parseDocument>["children"][number];

const textOf = (node: HtmlNode): string =>
  "children" in node ? node.children.map(textOf).join("") : "data" in node ? node.data : "";

/** The elements of HTML that have one of these names, in their order. */
function elementsOf(nodes: readonly HtmlNode[], ...names: string[]): HtmlNode[] {
  return nodes.flatMap((node) => [
    ...("name" in node && names.includes(node.name) ? [node] : []),
    ...("children" in node ? elementsOf(node.children, ...names) : []),
  ]);
}

const linesIn = (html: string | readonly HtmlNode[], ...names: string[]) =>
  elementsOf(typeof html === "string" ? parseDocument(html).children : html, ...names).map((node) =>
    squeeze(textOf(node)),
  );

/** Elements of HTML by their class. */
const withClass = (html: string, element: string, name: string) =>
  elementsOf(parseDocument(html).children, element).filter(
    (node) => "attribs" in node && node.attribs["class"] === name,
  );

const sql = await initSqlJs();

/** Runs the script of a form: the headers and the items that it adds. */
function makeForm(script: string): Found {
  const headers: string[][] = [];
  let items = 0;
  const item: Record<string, () => object> = {};
  for (const name of [
    "setTitle",
    "setPoints",
    "createChoice",
    "setChoices",
    "setGeneralFeedback",
    "setFeedbackForCorrect",
    "setFeedbackForIncorrect",
    "setText",
    "build",
  ])
    item[name] = () => item;
  const add = () => ((items += 1), item);
  const addSectionHeaderItem = () => {
    // What stands after a question is not at the top.
    expect(items).toBe(0);
    return { setTitle: (title: string) => ({ setHelpText: (text: string) => headers.push([title, text]) }) };
  };
  const form = {
    setIsQuiz: () => form,
    addSectionHeaderItem,
    addTextItem: add,
    addMultipleChoiceItem: add,
    addCheckboxItem: add,
    getEditUrl: () => "",
    getPublishedUrl: () => "",
  };
  const FormApp = { create: () => form, createFeedback: () => item };
  runInNewContext(`${script}\nmakeQuiz();`, { FormApp, Logger: { log: () => undefined } });
  return {
    passages: headers.map(([title = "", text = ""]) => [title, ...text.split(/\n+/)].map(squeeze)),
    questions: items,
  };
}

/** The paragraphs and headings of Markdown between the first heading of the second level and the next. */
function readMarkdown(source: string): Found {
  const sections: string[][] = [];
  let headings = 0;
  for (let node = new Parser().parse(source).firstChild; node !== null; node = node.next) {
    const walker = node.walker();
    let text = "";
    for (let event = walker.next(); event !== null; event = walker.next())
      if (event.node.type === "text") text += event.node.literal ?? "";
    if (node.type === "heading" && node.level === 2) {
      headings += 1;
      sections.push([]);
    }
    sections.at(-1)?.push(squeeze(text));
  }
  const passages = sections.filter(([, second = ""]) => second.startsWith("intro "));
  return { passages, questions: headings - passages.length };
}

const readQti = (files: Record<string, string>) => {
  const test = readXml(files["test.xml"] ?? "");
  return { test, questions: findAll(test, "assessmentItemRef").length };
};
const paragraphsOf = (node: ReturnType<typeof readXml>) =>
  findAll(node, "p").map(({ text }) => squeeze(text));

/** What each format's own kind of reader finds. */
const readers: Partial<
  Record<Format, (text: string, files: Record<string, string>, bytes: Uint8Array) => Found>
> = {
  gift: (text) => {
    const [, ...blocks] = parseGift(text);
    const descriptions = blocks.flatMap((block) => (block.type === "Description" ? [block] : []));
    for (const { stem } of descriptions) expect(stem.format).toBe("html");
    for (const description of descriptions) expect(blocks.indexOf(description)).toBe(0);
    return {
      passages: descriptions.map(({ stem }) => linesIn(stem.text, "p")),
      questions: blocks.length - descriptions.length,
    };
  },
  "moodle-xml": (text) => {
    const questions = findAll(readXml(text), "question").filter(
      ({ attributes }) => attributes["type"] !== "category",
    );
    const passages = questions.filter(({ attributes }) => attributes["type"] === "description");
    for (const passage of passages) {
      expect(questions.indexOf(passage)).toBe(0);
      expect(findOne(passage, "defaultgrade").text).toBe("0");
    }
    return {
      passages: passages.map((passage) => linesIn(findOne(passage, "questiontext").text, "p")),
      questions: questions.length - passages.length,
    };
  },
  qti22: (_text, files) => {
    const { test, questions } = readQti(files);
    const rubrics = findAll(findOne(test, "assessmentSection"), "rubricBlock");
    for (const { attributes } of rubrics) expect(attributes["view"]).toBe("candidate");
    return { passages: rubrics.map(paragraphsOf), questions };
  },
  qti30: (_text, files) => {
    const { questions } = readQti(files);
    const stimuli = Object.keys(files).filter((path) => files[path]?.includes("<qti-assessment-stimulus "));
    for (const [path, source] of Object.entries(files)) {
      if (!path.startsWith("items/")) continue;
      const item = readXml(source);
      const hrefs = findAll(item, "assessmentStimulusRef").map(({ attributes }) => attributes["href"] ?? "");
      expect(hrefs.map((href) => new URL(href, `x:/${path}`).pathname.slice(1))).toEqual(stimuli);
      const places = findAll(item, "div").filter(({ attributes }) => "dataStimulusIdref" in attributes);
      expect(places).toHaveLength(stimuli.length);
    }
    return { passages: stimuli.map((path) => paragraphsOf(readXml(files[path] ?? ""))), questions };
  },
  cc: (_text, files) => {
    const manifest = readXml(files["imsmanifest.xml"] ?? "");
    const pages = findAll(manifest, "resource").filter(
      ({ attributes }) => attributes["type"] === "webcontent",
    );
    const [, ...links] = findAll(findOne(manifest, "organization"), "item");
    for (const { attributes } of pages)
      expect(links[0]?.attributes["identifierref"]).toBe(attributes["identifier"]);
    expect(links).toHaveLength(pages.length + 1);
    return {
      passages: pages.map(({ attributes }) => linesIn(files[attributes["href"] ?? ""] ?? "", "p")),
      questions: findAll(readXml(files["quiz/assessment.xml"] ?? ""), "item").length,
    };
  },
  h5p: (_text, files) => {
    const content: { introPage: { showIntroPage: boolean; introduction?: string }; questions: [] } =
      JSON.parse(files["content/content.json"] ?? "");
    const { showIntroPage, introduction = "" } = content.introPage;
    return {
      passages: showIntroPage ? [linesIn(introduction, "p")] : [],
      questions: content.questions.length,
    };
  },
  scorm12: (_text, files) => {
    const page = files["index.html"] ?? "";
    const [, data = ""] = /id="quiz">(.*?)<\/script>/s.exec(page) ?? [];
    return {
      passages: withClass(page, "aside", "reading").map((panel) => linesIn([panel], "p")),
      questions: JSON.parse(data).questions.length,
    };
  },
  "google-forms": makeForm,
  markdown: readMarkdown,
  print: (text) => ({
    passages: withClass(text, "section", "reading").map((section) => linesIn([section], "h2", "p")),
    questions: linesIn(elementsOf(parseDocument(text).children, "ol"), "h2").length,
  }),
  anki: (_text, _files, bytes) => {
    const database = new sql.Database(unzipSync(bytes)["collection.anki2"]);
    const [{ values } = { values: [] }] = database.exec(
      "SELECT notes.flds, notes.tags FROM notes, cards ON cards.nid = notes.id ORDER BY cards.due",
    );
    return readCards(values.map(([fields, tags]) => [...String(fields).split("\u001F"), String(tags)]));
  },
  "anki-csv": (text) =>
    readCards(
      parseCsv(text, { comment: "#", comment_no_infix: true }).map(([, ...cells]: string[]) => cells),
    ),
  json: (text) => {
    const { passage, questions } = quizFileSchema.parse(JSON.parse(text));
    return { passages: passage === undefined ? [] : [linesOfPassage(passage)], questions: questions.length };
  },
};

function readCards(cards: readonly string[][]): Found {
  const passages = cards.filter(([, , tags = ""]) => tags.split(" ").includes("reading"));
  for (const passage of passages) expect(cards.indexOf(passage)).toBe(0);
  return {
    passages: passages.map(([, back = ""]) => linesIn(back, "p")),
    questions: cards.length - passages.length,
  };
}

function read(format: Format, passage?: Passage): Found {
  const [file] = exportTo(format, hardQuestions, passage).files;
  const reader = readers[format];
  if (file === undefined || reader === undefined) throw new Error(`nothing reads ${format}`);
  const bytes = "bytes" in file ? file.bytes : new Uint8Array();
  return reader(
    "text" in file ? file.text : "",
    bytes.length > 0 && format !== "anki" ? readZip(bytes) : {},
    bytes,
  );
}

const carrying = formats.filter((format) => exporters[format].passagePlace !== null);
const others = formats.filter((format) => exporters[format].passagePlace === null);

it("finds a place in every format but tables of questions", () => {
  expect(others).toEqual(["aiken", "kahoot", "quizizz", "blooket", "gimkit", "csv"]);
});

it.each(carrying)("%s has the passage once, before or beside as many questions as without it", (format) => {
  const without = read(format);
  expect(without.passages).toEqual([]);
  expect(without.questions).toBeGreaterThan(0);
  expect(read(format, hardPassage)).toEqual({ passages: [linesOfPassage()], questions: without.questions });
});

it.each(carrying)("%s says which level goes along, and where it stands", (format) => {
  const { report } = exportTo(format, allQuestions, hardPassage);
  const place = exporters[format].passagePlace;
  expect(report.passage).toEqual({ level: "plain", place });
  expect(place === null ? "" : sayPassagePlace(place)).not.toBe("");
  expect({ ...report, passage: null }).toEqual(exportTo(format).report);
});

it.each(others)("%s says that the reading stays behind, and is the same without it", (format) => {
  const { files, report } = exportTo(format, allQuestions, hardPassage);
  const without = exportTo(format);
  expect(files).toEqual(without.files);
  expect(report).toEqual({ ...without.report, ofFile: [...without.report.ofFile, "no_passage"] });
  expect(sayLosses(report.ofFile)).toContain("the reading stays behind");
});

it("says nothing of a reading that nobody wanted", () => {
  for (const format of formats) {
    const { report } = exportTo(format);
    expect(report.passage).toBeNull();
    expect(report.ofFile).not.toContain("no_passage");
  }
});

it("stands on the sheet for students alone, not beside the key", () => {
  const [sheet, key] = exportTo("print", hardQuestions, hardPassage).files.map((file) =>
    "text" in file ? withClass(file.text, "section", "reading").length : -1,
  );
  expect([sheet, key]).toEqual([1, 0]);
});

it("is kept by h5p-server, which keeps only what the library's fields allow", async () => {
  const [file] = exportTo("h5p", hardQuestions, hardPassage).files;
  const { parameters } = await importH5p(
    file !== undefined && "bytes" in file ? file.bytes : new Uint8Array(),
  );
  const introduction = /"introduction":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(parameters))?.[1] ?? '""';
  expect(linesIn(JSON.parse(introduction), "p")).toEqual(linesOfPassage());
});

it.each(["full", "plain"] as const)(
  "makes a passage of the reading that is %s, under the article's numbers",
  (level) => {
    const passage = passageOf(reading[level], "Will of Victory");
    expect(passage.level).toBe(level);
    expect(passage.paragraphs.map(({ id }) => id)).toEqual(reading[level].paragraphs.map(({ id }) => id));
    expect(passage.sourceLine).toBe(
      "Retold by Wellread from the article; not its own words. Source: “Will of Victory”.",
    );
    const { title, lines } = layOutPassage(passage, wordsOf("en").labels);
    expect(title).toBe(reading[level].paragraphs[0]?.sentences[0]?.text);
    expect(lines.map(({ mark }) => mark)).toEqual([
      "intro",
      ...Array.from({ length: 8 }, (_, index) => `¶${index + 1}`),
    ]);
  },
);

it("is called a reading where it retells no title", () => {
  const untitled = { ...hardPassage, paragraphs: hardPassage.paragraphs.slice(1) };
  expect(layOutPassage(untitled, wordsOf("en").labels).title).toBe("Reading");
});

it.each(carrying)("%s costs little more than the passage's own letters", (format) => {
  const passage = passageOf(reading.full, "Will of Victory");
  const letters = JSON.stringify(passage).length;
  const sizeOf = (given?: Passage) =>
    exportTo(format, hardQuestions, given).files.reduce(
      (sum, file) => sum + ("text" in file ? file.text.length : file.bytes.length),
      0,
    );
  const added = sizeOf(passage) - sizeOf();
  expect(added).toBeGreaterThan(letters / 5);
  // Every item of QTI 3 refers to it, in two hundred bytes.
  expect(added).toBeLessThan(1.5 * letters + 200 * hardQuestions.length);
});
