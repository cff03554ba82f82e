import { expect, it } from "vitest";
import { itemOf, questionsOf, shownOptions } from "../fixtures/export-to.ts";
import { carried, find, only, shown, starred } from "../fixtures/h5p/read-content.ts";
import type { Item } from "../item.ts";

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
