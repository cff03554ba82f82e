import type { Bank } from "../bank.ts";
import type { Question, QuestionOf } from "../question.ts";

/**
 * Whether the options of a choice are a scale that other questions use with another key ("True", "False", "Not
 * given"), each showing all of it. The look of such a label says nothing about its being right here. A pool that is drawn
 * from is no scale: what is drawn beside the key differs.
 */
export function isFixedScale(question: Question, bank: Bank): boolean {
  if (question.interaction !== "choice" || !showsAll(question)) return false;
  const own = scaleOf(question);
  return bank.questions.some(
    (other) =>
      other.interaction === "choice" && keyText(other) !== keyText(question) && scaleOf(other) === own,
  );
}

function showsAll({ options, draw }: QuestionOf<"choice">): boolean {
  return draw.distractors === options.length - 1;
}

function scaleOf(question: QuestionOf<"choice">): string {
  return question.options
    .map((option) => option.text.toLowerCase())
    .toSorted()
    .join("\n");
}

function keyText(question: QuestionOf<"choice">): string | undefined {
  return question.options.find((option) => option.id === question.key)?.text;
}
