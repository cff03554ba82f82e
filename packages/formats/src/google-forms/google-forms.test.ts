import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, it, onTestFinished } from "vitest";
import { exportText, itemOf, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { hardPassage } from "../fixtures/hard-passage.ts";
import { hardQuestions } from "../fixtures/hard-questions.ts";
import { wordsOf } from "../words/index.ts";
import { splitItem } from "../single-choice.ts";

const require = createRequire(import.meta.url);

it("compiles against the types of Google Apps Script", () => {
  const folder = mkdtempSync(join(tmpdir(), "wellread-forms-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const types = dirname(require.resolve("@types/google-apps-script/package.json"));
  const compilerOptions = {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    target: "es2020",
    lib: ["es2020"],
    typeRoots: [dirname(types)],
    types: ["google-apps-script"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["quiz.js"] }));
  const compile = (script: string) => {
    writeFileSync(join(folder, "quiz.js"), script);
    const tsc = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");
    return execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  };
  expect(compile(exportText("google-forms"))).toBe("");
  expect(compile(exportText("google-forms", hardQuestions, hardPassage))).toBe("");
  expect(() => compile(exportText("google-forms").replace("setIsQuiz", "setIsTest"))).toThrow(
    "Command failed",
  );
});

interface Made {
  kind: string;
  title?: string;
  points?: number;
  choices?: { text: string; right: boolean }[];
  feedback?: string;
}

/** A feedback is its text. */
const createFeedback = () => ({ setText: (text: string) => ({ build: () => text }) });

/** Runs the script against a form that writes down what is asked of it. */
function makeForm(script: string): Made[] {
  const made: Made[] = [];
  const add = (kind: string) => () => {
    const entry: Made = { kind };
    made.push(entry);
    const item = {
      setTitle: (title: string) => (Object.assign(entry, { title }), item),
      setPoints: (points: number) => (Object.assign(entry, { points }), item),
      createChoice: (text: string, right: boolean) => ({ text, right }),
      setChoices: (choices: Made["choices"]) => (Object.assign(entry, { choices }), item),
      setGeneralFeedback: (text: string) => (Object.assign(entry, { feedback: text }), item),
      setFeedbackForCorrect: (text: string) => (Object.assign(entry, { feedback: text }), item),
      setFeedbackForIncorrect: (text: string) => (Object.assign(entry, { feedback: text }), item),
    };
    return item;
  };
  const form = {
    setIsQuiz: () => form,
    addTextItem: add("text"),
    addMultipleChoiceItem: add("choice"),
    addCheckboxItem: add("checkbox"),
    getEditUrl: () => "",
    getPublishedUrl: () => "",
  };
  const FormApp = { create: () => form, createFeedback };
  runInNewContext(`${script}\nmakeQuiz();`, { FormApp, Logger: { log: () => undefined } });
  return made;
}

it("makes an item of each choice, statement, pair and gap, and of each typed answer", () => {
  const made = makeForm(exportText("google-forms"));
  const kinds = ["choice", "true-false-set", "match", "inline-choice"] as const;
  const singles = kinds
    .flatMap((kind) => questionsOf(kind))
    .flatMap((one) => splitItem(itemOf(one), wordsOf("en").labels));
  const typed = [...questionsOf("text-entry"), ...questionsOf("number-entry")];
  const count = (kind: string) => made.filter((item) => item.kind === kind).length;
  expect(count("choice")).toBe(singles.length);
  expect(count("checkbox")).toBe(questionsOf("multiple-response").length);
  expect(count("text")).toBe(typed.length);
  for (const { points } of made) expect(points).toBe(1);
});

it("gives each choice its key and feedback, texts unchanged", () => {
  const choices = [...questionsOf("choice"), ...questionsOf("multiple-response", hardQuestions)];
  for (const question of choices) {
    const [item] = makeForm(exportText("google-forms", [question]));
    expect(item?.title).toBe(question.stem);
    expect(item?.choices).toEqual(shownOptions(question).map(({ text, right }) => ({ text, right })));
    expect(item?.feedback ?? "").toBe(itemOf(question).explanation);
  }
});
