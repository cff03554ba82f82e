import type { Option, Question } from "../question.ts";
import { combinations } from "./combinations.ts";

/** One key among distractors: a choice, or one gap of an inline choice. */
export interface SingleKeySet {
  readonly name: string;
  /** What a reader has read before the options. */
  readonly stem: string;
  readonly key: Option;
  readonly distractors: readonly Option[];
  /** How many distractors a presentation shows. */
  readonly shown: number;
}

/** The sets of a question in which one option is to be picked; none in other interactions. */
export function singleKeySets(question: Question): SingleKeySet[] {
  if (question.interaction === "choice") {
    const { stem, options, key, draw } = question;
    return makeSet("options", stem, options, key, draw.distractors);
  }
  if (question.interaction === "inline-choice") {
    const { stem, statement, options, key } = question;
    return options.flatMap((gap) =>
      makeSet(gap.id, `${stem} ${withoutGaps(statement)}`, gap.options, key[gap.id], gap.options.length - 1),
    );
  }
  return [];
}

/** Every presentation of a set: the key first, then one draw of distractors. */
export function presentations(set: SingleKeySet): Option[][] {
  const draws = combinations(set.distractors, Math.min(set.shown, set.distractors.length));
  return draws.map((drawn) => [set.key].concat(drawn));
}

/** The statement of an inline choice with a mark in place of each gap. */
export function withoutGaps(statement: string): string {
  return statement.replaceAll(/\{gap-\d\}/gu, "…");
}

function makeSet(
  name: string,
  stem: string,
  options: readonly Option[],
  keyId: string | undefined,
  shown: number,
): SingleKeySet[] {
  const key = options.find((option) => option.id === keyId);
  if (!key) return [];
  return [{ name, stem, key, distractors: options.filter((option) => option !== key), shown }];
}
