import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import initSqlJs, { type Database } from "sql.js";
import { expect, it } from "vitest";
import { exportQuiz } from "../export-quiz.ts";
import { allQuestions, exportBytes, exportTo, itemOf } from "../fixtures/export-to.ts";
import { hardTexts } from "../fixtures/hard-questions.ts";
import { wordsOf } from "../words/index.ts";
import { layOutItem } from "../paper-question.ts";

const sql = await initSqlJs();

/** The collection of a deck, opened by SQLite. */
function open(bytes: Uint8Array): Database {
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(["collection.anki2", "media"]);
  expect(strFromU8(files["media"] ?? new Uint8Array())).toBe("{}");
  return new sql.Database(files["collection.anki2"]);
}

const deck = open(exportBytes("anki"));
const read = (query: string, from = deck) => from.exec(query)[0]?.values ?? [];

interface Collection {
  models: Record<string, { name: string; flds: { name: string }[]; tmpls: { qfmt: string; afmt: string }[] }>;
  decks: Record<string, { id: number; name: string; conf: number }>;
  conf: { nextPos: number };
  dconf: Record<string, object>;
}
const parse = (text: unknown) => JSON.parse(String(text));
function readCollection(): Collection {
  const [[models, decks, conf, dconf] = []] = read("SELECT models, decks, conf, dconf FROM col");
  return { models: parse(models), decks: parse(decks), conf: parse(conf), dconf: parse(dconf) };
}

const xml = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => name === "div" });
/** The lines of a field, as a browser would show them. */
function linesOf(field: string | undefined): string[] {
  const { field: parsed }: { field: { div: string[] } } = xml.parse(`<field>${field}</field>`);
  return parsed.div;
}

const notes = new Map(
  read("SELECT guid, flds, tags, sfld FROM notes").map(([guid, fields, tags, sortField]) => [
    String(guid),
    { fields: String(fields).split("\u001F"), tags: String(tags), sortField },
  ]),
);

it("is a sound database of schema 11", () => {
  expect(read("PRAGMA integrity_check")).toEqual([["ok"]]);
  expect(read("SELECT count(*), max(ver) FROM col")).toEqual([[1, 11]]);
  for (const table of ["revlog", "graves"]) expect(read(`SELECT count(*) FROM ${table}`)).toEqual([[0]]);
});

it("has one deck of the quiz's name beside Anki's own, and one note type of two sides", () => {
  const { models, decks, conf, dconf } = readCollection();
  expect(Object.values(decks).map(({ name }) => name)).toEqual(["Default", "A <quiz>"]);
  for (const { conf: options } of Object.values(decks)) expect(dconf).toHaveProperty(String(options));
  const [type, ...others] = Object.values(models);
  expect(others).toEqual([]);
  expect(type?.flds.map(({ name }) => name)).toEqual(["Question", "Key"]);
  expect(type?.tmpls).toHaveLength(1);
  expect(type?.tmpls[0]?.qfmt).not.toContain("{{Key}}");
  expect(type?.tmpls[0]?.afmt).toContain("{{Key}}");
  expect(conf.nextPos).toBe(allQuestions.length + 1);
});

it("has a note and a new card for each question, in their order", () => {
  const cards = read("SELECT n.guid, c.did, c.due FROM cards c JOIN notes n ON n.id = c.nid ORDER BY c.due");
  const [, { id } = { id: 0 }] = Object.values(readCollection().decks);
  expect(cards).toEqual(allQuestions.map((question, index) => [question.id, id, index + 1]));
  expect(read("SELECT DISTINCT type, queue, ord, reps, ivl FROM cards")).toEqual([[0, 0, 0, 0, 0]]);
  const [mid = ""] = Object.keys(readCollection().models);
  expect(read("SELECT DISTINCT mid FROM notes")).toEqual([[Number(mid)]]);
  expect(notes.size).toBe(allQuestions.length);
});

it("asks on the front, and has key, reason and ¶ on the back", () => {
  for (const question of allQuestions) {
    const [front, back] = notes.get(question.id)?.fields ?? [];
    const { stem, key } = layOutItem(itemOf(question), wordsOf("en").labels);
    expect(linesOf(front)[0]).toBe(stem);
    expect(linesOf(back)).toEqual(key.flatMap(({ answer, feedback }) => [answer, feedback]).filter(Boolean));
  }
  const withParagraph = [...notes.values()].filter(({ fields }) => fields[1]?.includes("¶"));
  expect(withParagraph.length).toBeGreaterThan(allQuestions.length / 2);
});

it("has tags by article and topic, with no space within one", () => {
  for (const { id, topics } of allQuestions) {
    const tags = ["wellread", "harbour-choir", ...topics.map((topic) => `harbour-choir::${topic}`)];
    expect(notes.get(id)?.tags).toBe(` ${tags.join(" ")} `);
  }
});

it("keeps hard texts", () => {
  const lines = [...notes.values()].flatMap(({ fields }) => fields.flatMap(linesOf)).join("\n");
  for (const text of hardTexts) expect(lines).toContain(text);
});

it("updates an earlier import: the same guids and ids, and a later moment", () => {
  const meta = { format: "anki", title: "A <quiz>", locale: "en", article: "harbour-choir" } as const;
  const now = Date.UTC(2026, 10, 22);
  const [file] = exportQuiz(allQuestions, { ...meta, seed: "another", now }).files;
  const later = open(file !== undefined && "bytes" in file ? file.bytes : new Uint8Array());
  const [ids, moment] = ["SELECT id, guid, mid FROM notes", "SELECT DISTINCT mod FROM notes"];
  expect(read(ids, later)).toEqual(read(ids));
  expect(read(moment, later)).toEqual([[now / 1000]]);
  expect(Number(read(moment)[0]?.[0])).toBeLessThan(now / 1000);
});

it("is named as Anki knows it", () => {
  expect(exportTo("anki").name).toBe("harbour-choir-seed-1.apkg");
});
