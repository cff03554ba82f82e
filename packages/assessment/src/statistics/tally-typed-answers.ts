import { plainName } from "../names/normalise-name.ts";
import { readNumber } from "../read-number.ts";
import type { TakenQuestion } from "./taken-question.ts";
import type { TypedAnswer } from "./typed-answer.ts";
import type { VariantGroup } from "./variant-groups.ts";

interface Typed {
  text: string;
  /** The same for equal answers. */
  meaning: string;
  right: boolean;
}

/** What a text comes to; one without a letter or a digit is itself. */
const plain = (text: string) => plainName(text) || text;

function readTyped({ response, scored }: TakenQuestion): Typed[] {
  const isTyped = response?.interaction === "text-entry" || response?.interaction === "number-entry";
  const text = isTyped ? response.text.trim() : "";
  if (!isTyped || text === "") return [];
  const number = response.interaction === "number-entry" ? readNumber(text) : undefined;
  const right = scored.score.outcome === "right";
  return [{ text, meaning: String(number ?? plain(text)), right }];
}

const countBy = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left);
};

/** The typed answers of a class, equal ones together, the most frequent first. Empty where nothing is typed. */
export function tallyTypedAnswers(group: VariantGroup): TypedAnswer[] {
  const typed = group.flatMap(readTyped);
  return countBy(typed.map(({ meaning }) => meaning)).map(([meaning, count]) => {
    const equal = typed.filter((answer) => answer.meaning === meaning);
    const [[text] = [meaning]] = countBy(equal.map((answer) => answer.text));
    return { text, count, right: equal.every((answer) => answer.right) };
  });
}
