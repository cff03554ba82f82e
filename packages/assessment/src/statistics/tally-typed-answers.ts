import { typedMeaning } from "../typed-meaning.ts";
import type { TakenQuestion } from "./taken-question.ts";
import type { TypedAnswer } from "./typed-answer.ts";
import type { VariantGroup } from "./variant-groups.ts";

interface Typed {
  text: string;
  /** The same for equal answers. */
  meaning: string;
  right: boolean;
}

function readTyped({ response, scored }: TakenQuestion): Typed[] {
  const meaning = typedMeaning(response);
  if (meaning === undefined || !response || !("text" in response)) return [];
  return [{ text: response.text.trim(), meaning, right: scored.score.outcome === "right" }];
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
