import { XMLParser } from "fast-xml-parser";
import { expect, it } from "vitest";
import { allQuestions, exportBytes, exportTo } from "../fixtures/export-to.ts";
import { findXmlFaults } from "../fixtures/find-xml-faults.ts";
import { hardTexts } from "../fixtures/hard-questions.ts";
import { readZip } from "../fixtures/read-zip.ts";
import { exportQuiz } from "../export-quiz.ts";
import type { PlayData } from "./play-data.ts";

const files = readZip(exportBytes("scorm12"));
const page = files["index.html"] ?? "";

/** What the page gives to its script. */
function readData(html: string): PlayData {
  const [, json = ""] = /<script type="application\/json" id="quiz">(.*?)<\/script>/s.exec(html) ?? [];
  const data: PlayData = JSON.parse(json);
  return data;
}

it("has a manifest that names every file, the page to open and what passes", async () => {
  const manifest = files["imsmanifest.xml"] ?? "";
  expect(await findXmlFaults(manifest)).toEqual([]);
  const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(manifest);
  const { metadata, organizations, resources } = read.manifest;
  expect(metadata).toEqual({ schema: "ADL SCORM", schemaversion: 1.2 });
  const { item, ...organization } = organizations.organization;
  expect(organization["@identifier"]).toBe(organizations["@default"]);
  expect(item).toMatchObject({ title: "A <quiz>", "adlcp:masteryscore": 50 });
  const { file, ...resource } = resources.resource;
  expect(resource).toEqual({
    "@identifier": item["@identifierref"],
    "@type": "webcontent",
    "@adlcp:scormtype": "sco",
    "@href": "index.html",
  });
  const named: string[] = file.map((one: Record<string, string>) => one["@href"]);
  expect(["imsmanifest.xml", ...named].toSorted()).toEqual(Object.keys(files).toSorted());
});

it("holds every question and its key, and no proof", () => {
  const { questions } = readData(page);
  expect(questions.map(({ question }) => [question.id, question.key])).toEqual(
    allQuestions.map(({ id, key }) => [id, key]),
  );
  expect(page).not.toContain('"claims":[{');
});

it("keeps hard texts, and none of them ends the element that they stand in", async () => {
  expect(page.match(/<script/g)).toHaveLength(2);
  const said = JSON.stringify(readData(page).questions);
  for (const text of hardTexts) expect(said).toContain(JSON.stringify(text).slice(1, -1));
  expect(await findXmlFaults(page.replace("<!doctype html>\n", ""))).toEqual([]);
});

it("asks for nothing from elsewhere", () => {
  const loaded = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(loaded).toEqual(["player.css", "player.js"]);
  expect(files["player.css"]).not.toMatch(/url\(|@import/);
  expect(page).toContain("default-src 'none'");
});

it("names the paragraphs in its feedback, and runs in the direction of the locale", () => {
  const texts = readData(page).questions.flatMap(({ question }) => Object.values(question.feedback));
  expect(texts.filter(({ text }) => text.includes("¶")).length).toBeGreaterThan(allQuestions.length);
  const meta = { format: "scorm12", title: "x", locale: "ar", article: "a", seed: "s" } as const;
  const [file] = exportQuiz(allQuestions.slice(0, 1), meta).files;
  const arabic = readZip(file !== undefined && "bytes" in file ? file.bytes : new Uint8Array());
  expect(arabic["index.html"]).toContain('<html lang="ar" dir="rtl">');
  expect(exportTo("scorm12").name).toBe("harbour-choir-seed-1.scorm.zip");
});
