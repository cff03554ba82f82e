import type { Question } from "../question.ts";
import { optionSets } from "./option-sets.ts";
import { withoutGaps } from "./single-key-sets.ts";

/** What is said before the options: the stem, and the statement of an inline choice. */
export function askedText(question: Question): string {
  return question.interaction === "inline-choice"
    ? `${question.stem} ${withoutGaps(question.statement)}`
    : question.stem;
}

/** Every text of a question that a reader sees before or after answering, by where it stands. */
export function shownTexts(question: Question): { where: string; text: string }[] {
  return [
    { where: "stem", text: askedText(question) },
    ...optionSets(question).flatMap((set) =>
      set.options.map((option) => ({ where: `${set.name} ${option.id}`, text: option.text })),
    ),
    ...Object.entries(question.feedback).map(([part, { text }]) => ({ where: `feedback ${part}`, text })),
  ];
}
