import type { Question } from "../question.ts";
import { optionSets } from "./option-sets.ts";
import type { QuestionRule } from "./rule.ts";

/** Every part has its feedback, and what is said of the key leads to a paragraph where a fact proves it. */
export const completeFeedback: QuestionRule = {
  id: "complete-feedback",
  source: "issue 2, feedback per option",
  check(question) {
    const missing = expectedParts(question).filter((part) => !Object.hasOwn(question.feedback, part));
    const lost = Object.entries(question.feedback).filter(
      ([, { paragraphs }]) => question.facts.length > 0 && paragraphs.length === 0,
    );
    return [
      ...missing.map((part) => `no feedback for "${part}"`),
      ...lost.map(([part]) => `the feedback for "${part}" leads to no paragraph`),
    ];
  },
};

function expectedParts(question: Question): string[] {
  if (question.interaction === "number-entry") return ["right", "other"];
  if (question.interaction === "text-entry") {
    const rivals = question.options.filter((entry) => entry.id !== question.key);
    return ["right", "other", ...rivals.map((entry) => entry.id)];
  }
  return optionSets(question)
    .filter((set) => set.name !== "targets")
    .flatMap((set) => set.options.map((option) => set.part(option)));
}
