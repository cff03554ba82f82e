import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { exportBytes } from "../fixtures/export-to.ts";
import { findStrays } from "../fixtures/h5p/find-strays.ts";
import { importH5p } from "../fixtures/h5p/import-h5p.ts";
import {
  carried,
  content,
  description,
  find,
  found,
  type H5pFound,
  leftOut,
  shown,
} from "../fixtures/h5p/read-content.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";
import { writeZip } from "../zip.ts";
import { wordsOf } from "../words/index.ts";
import { makeBlanks, makeDragText } from "./text-questions.ts";

it("passes h5p-server: validated, imported, and saved by the libraries' fields with nothing taken out", async () => {
  const { metadata, parameters } = await importH5p(exportBytes("h5p"));
  expect(plain(parameters)).toEqual(plain(content));
  expect(metadata).toMatchObject({ title: "A <quiz>", mainLibrary: "H5P.QuestionSet", language: "en" });
  const foreign = writeZip({
    "h5p.json": JSON.stringify({ ...description, preloadedDependencies: "none" }),
    "content/content.json": "{}",
  });
  await expect(importH5p(foreign)).rejects.toThrow("invalid-h5p-json-file");
});

/** h5p-server writes quotes as themselves and keeps no direction. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inside: unknown) =>
      typeof inside === "string"
        ? inside.replaceAll(' dir="auto"', "").replaceAll("&quot;", '"').replaceAll("&apos;", "'")
        : inside,
    ),
  );

it("has no field that its library has not", () => {
  expect(findStrays(content)).toEqual([]);
  const [first] = content.questions;
  const strange = { ...first, params: { ...first?.params, correct: 1, behaviour: { type: "triple" } } };
  expect(findStrays({ ...content, questions: [strange] })).toEqual([
    "/questions/0/behaviour/type",
    "/questions/0/correct",
  ]);
});

it("leaves out only what holds the libraries' own marks, and says so", () => {
  expect(leftOut.map(({ question }) => question)).toEqual(
    hardQuestions.flatMap(({ id, interaction }) =>
      ["match", "order", "text-entry"].includes(interaction) ? [id] : [],
    ),
  );
  for (const { reason } of leftOut) expect(reason).toMatch(/^mark_in_/);
});

it("asks for the libraries that it uses, and no other", () => {
  const used = new Set(["H5P.QuestionSet 1.20", ...content.questions.map(({ library }) => library)]);
  const asked: { machineName: string; majorVersion: number; minorVersion: number }[] =
    description.preloadedDependencies;
  expect(asked.map((one) => `${one.machineName} ${one.majorVersion}.${one.minorVersion}`).toSorted()).toEqual(
    [...used].toSorted(),
  );
});

it("has every question, told from the others", () => {
  const types = {
    choice: "H5P.MultiChoice 1.16",
    "true-false-set": "H5P.TrueFalse 1.8",
    "multiple-response": "H5P.MultiChoice 1.16",
    match: "H5P.DragText 1.10",
    order: "H5P.DragText 1.10",
    "text-entry": "H5P.Blanks 1.14",
    "number-entry": "H5P.Blanks 1.14",
    "inline-choice": "H5P.MultiChoice 1.16",
  };
  for (const { id, interaction } of carried) {
    expect(find(id).length).toBeGreaterThan(0);
    for (const { library } of find(id)) expect(library).toBe(types[interaction]);
  }
  expect([...found.values()].flat()).toHaveLength(content.questions.length);
  const ids = content.questions.map(({ subContentId }) => subContentId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

/** Every text within a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it("keeps hard texts in what is typed and dragged, as far as they hold no mark", () => {
  const words = wordsOf("en").h5p;
  const texts = hardTexts.filter((text) => !/[*:/\\\u2028]/.test(text));
  const common = { name: "q", stem: "?", explanation: "", right: "", otherwise: "" };
  const blanks = makeBlanks({ ...common, answers: texts }, words);
  const lines = texts.map((text) => ({ text, answer: text }));
  const drag = makeDragText({ ...common, lines, unused: [] }, words);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    expect(textsOf(blanks).map(shown).join("\n")).toContain(text);
    expect(textsOf(drag).map(shown).join("\n")).toContain(`${text} *${text}*`);
  }
});

it("keeps hard texts", () => {
  const { questions }: { questions: H5pFound[] } = JSON.parse(
    strFromU8(unzipSync(exportBytes("h5p", hardQuestions))["content/content.json"] ?? new Uint8Array()),
  );
  const everything = textsOf(questions).map(shown).join("\n");
  for (const text of hardTexts) expect(everything).toContain(text);
});
