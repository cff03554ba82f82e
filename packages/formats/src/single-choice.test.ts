import { expect, it } from "vitest";
import { allQuestions, itemOf, questionsOf } from "./fixtures/export-to.ts";
import { wordsOf } from "./words/index.ts";
import { splitItem } from "./single-choice.ts";

const labels = wordsOf("en").labels;
const stemsOf = (questions: typeof allQuestions) =>
  questions.flatMap((question) => splitItem(itemOf(question), labels).map(({ stem }) => stem));

it("asks of one thing in words for one thing", () => {
  expect(labels.askOfOne("Match each aim. One place stays unused. (A note.)", "Find them")).toBe(
    "Match each aim. (A note.) This one: Find them",
  );
  expect(labels.askOfOne("Are these named? One stays unused.", "Aircraft")).toBe(
    "Are these named? One stays unused. This one: Aircraft",
  );
  expect(labels.askOfOne("Match them. One part is not needed.", "Aircraft")).toBe(
    "Match them. This one: Aircraft",
  );
});

it("says of no part of the bank's questions that something stays unused, and marks what is asked about", () => {
  const stems = stemsOf([...questionsOf("match"), ...questionsOf("true-false-set")]);
  expect(stems.length).toBeGreaterThan(30);
  for (const stem of stems) {
    expect(stem).toContain(" This one: ");
    expect(stem).not.toMatch(/stays unused|is not needed/);
  }
});
