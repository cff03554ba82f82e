import { type GIFTQuestion, type MultipleChoice, parse } from "gift-pegjs";
import { expect, it } from "vitest";
import {
  allQuestions,
  comparisonTag,
  exportText,
  exportTo,
  itemOf,
  questionsOf,
  shownOptions,
} from "../fixtures/export-to.ts";
import { splitItem } from "../single-choice.ts";
import { wordsOf } from "../words/index.ts";

const [category, ...written] = parse(exportText("gift"));
const parsed = new Map(written.map((question) => [idOf(question), question]));

function idOf(question: GIFTQuestion): string {
  return "id" in question ? (question.id ?? "") : "";
}

it("is a category of the quiz's title, in which each question is called by what it asks", () => {
  expect(category).toMatchObject({ type: "Category", title: "A <quiz>" });
  const titles = written.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const question of allQuestions.filter(({ interaction }) => interaction !== "inline-choice")) {
    const start = squeeze(question.stem)?.slice(0, 90) ?? "";
    const [title = ""] = (parsed.get(question.id)?.title ?? "").split(/ \(\d+\)$/);
    expect(squeeze(title)?.slice(0, 90)).toBe(start);
  }
});

/** The parser makes of spaces and line separators what it likes; Moodle does not. */
const squeeze = (text: string | undefined) => text?.replaceAll(/\s+/gu, " ").trim();

function multipleChoice(id: string): MultipleChoice {
  const question = parsed.get(id);
  if (question?.type !== "MC") throw new Error(`${id} is ${question?.type}`);
  return question;
}

it("has each question, and each gap, once", () => {
  const expected = allQuestions.flatMap((question) =>
    question.interaction === "inline-choice"
      ? splitItem(itemOf(question), wordsOf("en").labels).map(({ name }) => name)
      : [question.id],
  );
  expect([...parsed.keys()].toSorted()).toEqual(expected.toSorted());
});

it("has each in the type the table says, with its stem and topics", () => {
  const types = {
    choice: "MC",
    "true-false-set": "Matching",
    "multiple-response": "MC",
    match: "Matching",
    order: "Matching",
    "text-entry": "Short",
    "number-entry": "Numerical",
    "inline-choice": "MC",
  };
  for (const question of allQuestions.filter(({ interaction }) => interaction !== "inline-choice")) {
    const found = parsed.get(question.id);
    expect(found?.type).toBe(types[question.interaction]);
    expect(found).toMatchObject({
      id: question.id,
      tags: [...question.topics, ...comparisonTag(question)],
    });
    if (found === undefined || found.type === "Category") continue;
    expect(found.stem.format).toBe("plain");
    expect(squeeze(found.stem.text)).toBe(squeeze(question.stem));
  }
});

it("has a choice's options, key and feedback", () => {
  for (const question of questionsOf("choice")) {
    expect(
      multipleChoice(question.id).choices.map(({ text, isCorrect, feedback }) => [
        squeeze(text.text),
        isCorrect,
        squeeze(feedback?.text) ?? "",
      ]),
    ).toEqual(
      shownOptions(question).map(({ text, right, feedback }) => [
        squeeze(text),
        right,
        right || feedback === itemOf(question).explanation ? "" : squeeze(feedback),
      ]),
    );
  }
});

it("says nothing twice to anybody, and why the key is right to everybody", () => {
  for (const question of parsed.values()) {
    if (question.type === "Category" || question.type === "Description" || question.type === "Essay") {
      throw new Error(`no ${question.type} was written`);
    }
    const general = squeeze(question.globalFeedback?.text) ?? "";
    expect(general).not.toBe("");
    if (!("choices" in question) || !Array.isArray(question.choices)) continue;
    for (const { feedback } of question.choices) expect(squeeze(feedback?.text)).not.toBe(general);
  }
});

it("weighs several right options so that all are worth the point and everything is worth none", () => {
  for (const question of questionsOf("multiple-response")) {
    const { choices } = multipleChoice(question.id);
    const weights = choices.map(({ weight }) => weight ?? Number.NaN);
    const keys = choices.filter(({ weight }) => (weight ?? 0) > 0);
    expect(keys.map(({ text }) => squeeze(text.text))).toEqual(
      shownOptions(question)
        .filter(({ right }) => right)
        .map(({ text }) => squeeze(text)),
    );
    expect(keys.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBeCloseTo(100, 3);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0, 3);
  }
});

/** The parser leaves its own stand-ins for escaped characters in the right side of a pair. */
const restore = (text: string) =>
  text.replaceAll(/&&(\d{3});/g, (_, code: string) => String.fromCodePoint(Number(code)));

function pairsOf(id: string): (string | undefined)[][] {
  const question = parsed.get(id);
  if (question?.type !== "Matching") throw new Error(`${id} is ${question?.type}`);
  return question.matchPairs.map(({ subquestion, subanswer }) => [
    squeeze(subquestion.text),
    squeeze(restore(subanswer)),
  ]);
}

const arrow = (text: string) => squeeze(text.replaceAll("->", "→")) ?? "";

it("has every pair, and the targets that stay unused", () => {
  for (const question of questionsOf("match")) {
    const item = itemOf(question);
    if (item.interaction !== "match") throw new Error("no match");
    const pairs = item.pairs.map(({ source, target }) => [arrow(source), arrow(target)]);
    const unused = item.targets.map(arrow).filter((target) => !pairs.some(([, used]) => used === target));
    expect(pairsOf(question.id)).toEqual([...pairs, ...unused.map((target) => ["", target])]);
  }
});

it("has each statement with its yes or no, and each place", () => {
  for (const question of questionsOf("true-false-set")) {
    expect(pairsOf(question.id)).toEqual(
      shownOptions(question).map(({ text, right }) => [arrow(text), right ? "Yes" : "No"]),
    );
  }
  for (const question of questionsOf("order")) {
    const places = pairsOf(question.id).toSorted(([, a = ""], [, b = ""]) => a.localeCompare(b));
    const texts = question.key.map((id) => question.options.find((option) => option.id === id)?.text ?? "");
    expect(places).toEqual(texts.map((text, index) => [arrow(text), String(index + 1)]));
  }
});

it("takes every spelling of a name, and refuses its rivals with their feedback", () => {
  for (const question of questionsOf("text-entry")) {
    const found = parsed.get(question.id);
    if (found?.type !== "Short") throw new Error("no short answer");
    const full = found.choices.filter(({ weight }) => weight === 100).map(({ text }) => squeeze(text.text));
    const key = question.options.find(({ id }) => id === question.key);
    const spellings = new Set([key?.text ?? "", ...(key?.aliases ?? []), ...(key?.noted ?? [])]);
    expect(full).toEqual([...spellings].map((text) => squeeze(text.replaceAll("*", String.raw`\*`))));
    expect(found.choices.at(-1)).toMatchObject({ weight: 0, text: { text: "*" } });
    expect(found.choices.filter(({ weight }) => weight === 0).length).toBeGreaterThanOrEqual(
      question.options.length,
    );
  }
});

it("has a number's key, exactly, and where the article says it", () => {
  for (const question of questionsOf("number-entry")) {
    const found = parsed.get(question.id);
    if (found?.type !== "Numerical" || !Array.isArray(found.choices)) throw new Error("no number");
    expect(found.choices).toMatchObject([{ text: { type: "range", number: question.key, range: 0 } }]);
    expect(found.globalFeedback?.text).toContain("¶");
  }
});

it("asks for each gap by itself", () => {
  for (const question of questionsOf("inline-choice")) {
    for (const { name, options } of splitItem(itemOf(question), wordsOf("en").labels)) {
      const { choices } = multipleChoice(name);
      expect(choices.map(({ text, isCorrect }) => [squeeze(text.text), isCorrect])).toEqual(
        options.map(({ text, right }) => [squeeze(text), right]),
      );
    }
  }
});

it("leaves out a typed answer with an arrow, of which Moodle would make a pair", () => {
  const [question] = questionsOf("text-entry");
  if (question === undefined) throw new Error("no text entry");
  const options = question.options.map((entry) => ({ ...entry, aliases: ["a->b"] }));
  const { report } = exportTo("gift", [{ ...question, options }]);
  expect(report.leftOut).toMatchObject([{ question: question.id }]);
});

it("keeps words that begin like the name of a format", () => {
  const [question] = questionsOf("multiple-response");
  if (question === undefined) throw new Error("no multiple response");
  const options = question.options.map((option) => ({ ...option, text: `[html]${option.text}` }));
  const [, found] = parse(exportText("gift", [{ ...question, options }]));
  if (found?.type !== "MC") throw new Error("no choices");
  expect(found.choices.map(({ text }) => text.text.startsWith("[html]"))).not.toContain(false);
});
