import type { Question } from "@wellread/content";
import { describe, expect, it } from "vitest";
import { readAsCanvas, readAsMoodle, type ReadItem } from "../fixtures/cartridge-paths.ts";
import { allQuestions, exportBytes, itemOf, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { findAll, readXml } from "../fixtures/read-xml.ts";
import { readZip } from "../fixtures/read-zip.ts";
import { htmlText } from "../fixtures/run-qti12.ts";
import { wordsOf } from "../words/index.ts";
import { splitItem } from "../single-choice.ts";

const source = readZip(exportBytes("cc"))["quiz/assessment.xml"] ?? "";
const items = findAll(readXml(source), "item");
const named = items.map((item) => [item.attributes["ident"] ?? "", item] as const);
const parts = (question: Question) => splitItem(itemOf(question), wordsOf("en").labels);
const singles = allQuestions.flatMap(parts);
const saidTo = (item: ReadItem, answer: string) => htmlText(item.feedback.get(answer) ?? "");

describe.each([
  ["Moodle", readAsMoodle],
  ["Canvas", readAsCanvas],
] as const)("on the paths that the importer of %s reads", (name, read) => {
  const found = new Map(named.map(([ident, item]) => [ident, read(item)]));
  const find = (ident: string): ReadItem => {
    const item = found.get(ident);
    if (item === undefined) throw new Error(`no item ${ident}`);
    return item;
  };
  it("stand the items of every question but orders", () => {
    const types = [...found.values()].map(({ type }) => type);
    const count = (type: ReadItem["type"]) => types.filter((one) => one === type).length;
    expect(count("choice")).toBe(singles.length);
    expect(count("several")).toBe(questionsOf("multiple-response").length);
    expect(count("typed")).toBe(questionsOf("text-entry").length + questionsOf("number-entry").length);
    expect(count("essay")).toBe(0);
    expect(types.length).toBeGreaterThan(allQuestions.length);
  });

  it("stands one key of each single choice, and everything that is said, once", () => {
    for (const { name: ident, options, explanation } of singles) {
      const item = find(ident);
      const isTruth = options.length === 2;
      const right = options.findIndex((option) => option.right);
      expect(item.keys).toEqual([isTruth ? ["true", "false"][right] : `o${right + 1}`]);
      expect(htmlText(item.general)).toBe(explanation);
      for (const [index, option] of options.entries()) {
        const answer = isTruth ? (["true", "false"][index] ?? "") : `o${index + 1}`;
        const isNew = !option.right && option.feedback !== explanation;
        expect(saidTo(item, answer)).toBe(isNew ? option.feedback : "");
      }
    }
  });

  it("stand all keys of a multiple response, and what is said", () => {
    let keys = 0;
    for (const question of questionsOf("multiple-response")) {
      const item = find(question.id);
      const options = shownOptions(question).map((option, index) => ({ ...option, answer: `o${index + 1}` }));
      const right = options.filter((option) => option.right).map(({ answer }) => answer);
      expect(item.keys).toEqual(right);
      keys += right.length;
      expect(htmlText(item.general)).toBe(itemOf(question).explanation);
      for (const { answer, right: isRight, feedback } of options)
        expect(saidTo(item, answer)).toBe(isRight ? "" : feedback);
    }
    expect(keys).toBeGreaterThan(2 * questionsOf("multiple-response").length - 1);
  });

  it("stands every spelling of a typed answer, and what is said of the right one and its rivals", () => {
    let spellings = 0;
    for (const question of questionsOf("text-entry")) {
      const shown = itemOf(question);
      if (shown.interaction !== "text-entry") throw new Error("no text entry");
      const item = find(question.id);
      expect(item.spellings).toEqual([...new Set([...shown.answer.spellings, ...shown.answer.noted])]);
      spellings += item.spellings.length;
      expect(htmlText(item.general)).toBe(shown.explanation);
      for (const rival of shown.rivals) {
        const own = rival.spellings.filter((text) => !item.spellings.includes(text));
        // Of a rival that the article gives no such place there is no more to say than the explanation.
        const more = rival.feedback === shown.explanation ? "" : rival.feedback;
        for (const text of own) expect(saidTo(item, text)).toBe(more);
      }
      const other = shown.otherFeedback === shown.explanation ? "" : shown.otherFeedback;
      expect(htmlText(item.incorrect)).toBe(name === "Canvas" ? other : "");
    }
    expect(spellings).toBeGreaterThan(2 * questionsOf("text-entry").length);
    for (const question of questionsOf("number-entry")) {
      expect(find(question.id).spellings).toEqual([String(question.key)]);
      expect(htmlText(find(question.id).general)).toBe(itemOf(question).explanation);
    }
  });
});
