import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import {
  allQuestions,
  exportBytes,
  exportTo,
  itemOf,
  questionsOf,
  shownOptions,
} from "../fixtures/export-to.ts";
import { hardQuestions, hardTexts } from "../fixtures/hard-questions.ts";
import { findStrays } from "../fixtures/h5p/find-strays.ts";
import { importH5p } from "../fixtures/h5p/import-h5p.ts";
import type { Item } from "../item.ts";
import { writeZip } from "../write-zip.ts";
import { makeBlanks } from "./blanks.ts";
import { makeDragText } from "./drag-text.ts";
import { h5pWordsOf } from "./h5p-words.ts";

interface Question {
  library: string;
  subContentId: string;
  metadata: { title: string };
  params: {
    question: string;
    answers: {
      text: string;
      correct: boolean;
      tipsAndFeedback: { chosenFeedback: string };
    }[];
    behaviour: Record<string, unknown>;
    correct: string;
    questions: string[];
    overallFeedback: { from: number; to: number; feedback?: string }[];
    taskDescription: string;
    text: string;
    textField: string;
    distractors: string;
  };
}

const files = unzipSync(exportBytes("h5p"));
const parse = (path: string) => JSON.parse(strFromU8(files[path] ?? new Uint8Array()));
const content: { questions: Question[] } = parse("content/content.json");
const description = parse("h5p.json");

const { leftOut } = exportTo("h5p").report;
const carried = allQuestions.filter(({ id }) => !leftOut.some(({ question }) => question === id));

/** The questions of the file that one of ours became, in order. */
const found = new Map<string, Question[]>();
{
  const rest = [...content.questions];
  for (const question of carried) {
    const item = itemOf(question);
    const parts =
      item.interaction === "true-false-set"
        ? item.options.length
        : item.interaction === "inline-choice"
          ? item.pieces.filter((piece) => typeof piece !== "string").length
          : 1;
    found.set(question.id, rest.splice(0, parts));
  }
}
const find = (id: string) => found.get(id) ?? [];
const only = (id: string): Question => {
  const [question, ...others] = find(id);
  if (question === undefined || others.length > 0) throw new Error(`${id} is not one question`);
  return question;
};

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** The text of a field as a browser shows it. */
const shown = (html: string) =>
  html
    .replaceAll(/<\/?(?:div|p)(?: dir="auto")?>/g, "")
    .replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = "") =>
      code === undefined ? (named[name] ?? "?") : String.fromCodePoint(Number(code)),
    );
/** What stands between stars, and a tip or feedback after it where a mark was taken for one. */
const starred = (text: string) => [...text.matchAll(/\*(.*?)\*/g)].map(([, inside = ""]) => inside);

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
  for (const { reason } of leftOut) expect(reason).toContain("star");
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

it("has options with their key and feedback", () => {
  for (const question of [...questionsOf("choice", carried), ...questionsOf("multiple-response", carried)]) {
    const { params } = only(question.id);
    expect(shown(params.question)).toBe(question.stem);
    expect(
      params.answers.map(({ text, correct, tipsAndFeedback }) => [
        shown(text),
        correct,
        shown(tipsAndFeedback.chosenFeedback),
      ]),
    ).toEqual(shownOptions(question).map(({ text, right, feedback }) => [text, right, feedback]));
    const single = question.interaction === "choice";
    expect(params.behaviour).toMatchObject({
      type: single ? "single" : "multi",
      singlePoint: false,
      randomAnswers: question.interaction !== "choice" || question.sequence === "shuffled",
    });
  }
});

it("has each statement and each gap with its key", () => {
  for (const question of questionsOf("true-false-set", carried)) {
    expect(
      find(question.id).map(({ params }) => [params.correct, params.behaviour["feedbackOnWrong"]]),
    ).toEqual(
      shownOptions(question).map(({ right, feedback }) => [String(right), expect.toSatisfy(is(feedback))]),
    );
  }
  for (const question of questionsOf("inline-choice", carried)) {
    const item = itemOf(question);
    if (item.interaction !== "inline-choice") throw new Error("no inline choice");
    const gaps = item.pieces.filter((piece) => typeof piece !== "string");
    expect(
      find(question.id).map(({ params }) =>
        params.answers.map(({ text, correct }) => [shown(text), correct]),
      ),
    ).toEqual(gaps.map(({ options }) => options.map(({ text, right }) => [text, right])));
  }
});
const is = (text: string) => (html: string) => shown(html) === text;

/** The lines that a drag text should have. */
function linesOf(item: Item): string[] {
  if (item.interaction === "match") return item.pairs.map(({ source, target }) => `${source} *${target}*`);
  if (item.interaction !== "order") throw new Error(`${item.id} is not dragged`);
  return item.ordered.map(({ text }, index) => `${index + 1}. *${text}*`);
}

it("has every pair and place, and no mark of a text taken for one of the library's", () => {
  for (const question of [...questionsOf("match", carried), ...questionsOf("order", carried)]) {
    const { params } = only(question.id);
    const item = itemOf(question);
    expect(params.textField.split("\n").map(shown)).toEqual(linesOf(item));
    const dragged = [...starred(params.textField), ...starred(params.distractors)];
    for (const text of dragged) expect(text).not.toMatch(/[:\\]/);
    const targets = item.interaction === "match" ? item.targets : dragged.map(shown);
    expect(new Set(dragged.map(shown))).toEqual(new Set(targets));
  }
});

it("has typed answers with every spelling, and one thing to say for all others", () => {
  for (const question of questionsOf("text-entry", carried)) {
    const { params } = only(question.id);
    const item = itemOf(question);
    if (item.interaction !== "text-entry") throw new Error("no text entry");
    const [blank = ""] = starred(params.questions[0] ?? "");
    expect(blank.split("/").map(shown)).toEqual([
      ...new Set([...item.answer.spellings, ...item.answer.noted]),
    ]);
    expect(blank).not.toContain(":");
    expect(params.overallFeedback.map(({ feedback = "" }) => shown(feedback))).toEqual([
      item.otherFeedback,
      item.answer.feedback,
    ]);
  }
  for (const question of questionsOf("number-entry", carried)) {
    expect(starred(only(question.id).params.questions[0] ?? "")).toEqual([String(question.key)]);
  }
});

/** Every text within a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it("keeps hard texts in what is typed and dragged, as far as they hold no mark", () => {
  const words = h5pWordsOf("en");
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
  const { questions }: { questions: Question[] } = JSON.parse(
    strFromU8(unzipSync(exportBytes("h5p", hardQuestions))["content/content.json"] ?? new Uint8Array()),
  );
  const everything = textsOf(questions).map(shown).join("\n");
  for (const text of hardTexts) expect(everything).toContain(text);
});
