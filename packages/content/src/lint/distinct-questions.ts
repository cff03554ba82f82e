import type { Question } from "../question.ts";
import { keyedParts } from "./keyed-parts.ts";
import { optionSets } from "./option-sets.ts";
import type { BankRule } from "./rule.ts";
import { askedText } from "./shown-text.ts";
import { plainWords } from "./tokens.ts";

/** No two questions share an id, nor both what they ask and the words of their key. */
export const distinctQuestions: BankRule = {
  id: "distinct-questions",
  source: "issue 2",
  check: ({ bank: { questions } }) => [
    ...groups(questions, ({ id }) => id).map((same) => `${same.length} questions have the id ${same[0]?.id}`),
    ...groups(questions, stemAndKey).map(
      (same) => `${same.map(({ id }) => id).join(", ")} have the same stem and key: "${same[0]?.stem}"`,
    ),
  ],
};

function groups(questions: readonly Question[], by: (question: Question) => string): Question[][] {
  return [...Map.groupBy(questions, by).values()].filter((same) => same.length > 1);
}

/** Stem and key in words, so that another id, order or shuffle does not make another question. */
function stemAndKey(question: Question): string {
  const texts = new Map(
    optionSets(question).flatMap((set) => set.options.map((option) => [set.part(option), option.text])),
  );
  if (question.interaction === "text-entry")
    for (const entry of question.options) texts.set(entry.id, entry.text);
  const say = (part: string): string =>
    texts.get(part) ??
    part
      .split("/")
      .map((end) => texts.get(end) ?? end)
      .join(" / ");
  const keyed = [...keyedParts(question)].filter(([, holds]) => holds).map(([part]) => say(part));
  return [askedText(question), ...keyed.toSorted()].map((text) => plainWords(text).join(" ")).join("\n");
}
