import {
  isOwnQuestion,
  type AskedQuestion,
  type AskedQuestionOf,
  type Interaction,
  type QuestionId,
} from "@wellread/content";
import { ownValue } from "../interactions/parts.ts";
import type { Presentation } from "../interactions/presentation.ts";
import { keyContents } from "../interactions/tables.ts";
import { alsoRight } from "../results/keys-in-force.ts";
import type { Regrade } from "../results/regrade.ts";
import type { Response } from "../interactions/response.ts";
import type { Result } from "../results/result.ts";
import type { ScoreMatrix } from "./score-matrix.ts";

/** One person's attempt, as statistics look at it. */
export interface ClassAttempt {
  readonly quiz: { readonly presentations: readonly Presentation[] };
  /** By question, in the questions' own ids; what is absent was not answered. */
  readonly responses: Readonly<Record<QuestionId, Response>>;
  /** As statistics count it after any regrade: a question that is not in it counts nowhere. */
  readonly result: Result;
}

/**
 * The first attempt of each person, in the order given: statistics rest on these, as a second attempt meets
 * questions that the person has seen. A person who deleted the first one is left out.
 *
 * @param numberOf which of the person's attempts it is, from 1; numbers are never given anew.
 */
export const firstAttempts = <Attempt>(
  attempts: readonly Attempt[],
  numberOf: (attempt: Attempt) => number,
): Attempt[] => attempts.filter((attempt) => numberOf(attempt) === 1);

/** One question as one person met it. */
export interface TakenQuestion {
  /** Which attempt of the class. */
  readonly person: number;
  readonly question: AskedQuestion;
  /** The same question with each further key that is right as well. */
  readonly also: readonly AskedQuestion[];
  readonly presentation: Presentation;
  readonly response: Response | undefined;
  readonly scored: Result["questions"][number];
}

/**
 * Everything that a class was asked and that counts, person by person, in the order of each quiz.
 *
 * @param questions of the bank version, or as a regrade changed them; there can be more.
 * @param regrades in force: a key that was added to another is right as well.
 * @throws if a scored question is not among them or was not presented, which is a bug of the caller.
 */
export function takenQuestions(
  attempts: readonly ClassAttempt[],
  questions: readonly AskedQuestion[],
  regrades: readonly Regrade[] = [],
): TakenQuestion[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const also = new Map(questions.map((question) => [question.id, alsoRight(question, regrades)]));
  return attempts.flatMap(({ quiz, responses, result }, person) => {
    const presentations = new Map(quiz.presentations.map((shown) => [shown.question, shown]));
    return result.questions.map((scored) => {
      const question = byId.get(scored.question);
      const presentation = presentations.get(scored.question);
      if (!question || !presentation) throw new Error(`the class was not shown ${scored.question}`);
      const response = ownValue(responses, question.id);
      const fitting = response?.interaction === question.interaction ? response : undefined;
      return {
        person,
        question,
        also: also.get(question.id) ?? [],
        presentation,
        response: fitting,
        scored,
      };
    });
  });
}

function keyAs<I extends Interaction>(interaction: I, question: AskedQuestionOf<I>) {
  return keyContents[interaction](question);
}

/**
 * The same for generated questions that are variants of each other: one model, one interaction, one key. A key is
 * what it says of its facts: "true" about two facts is not one key, so the facts are part of it. A teacher's own question
 * has no variant but itself.
 */
export function variantKey(question: AskedQuestion): string {
  if (isOwnQuestion(question)) return question.id;
  const { model, interaction, facts } = question;
  return JSON.stringify([model, interaction, facts.toSorted(), keyAs(interaction, question)]);
}

/** What counts as one item of a class's quiz: a question, or several variants of one. */
export type VariantGroup = readonly TakenQuestion[];

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** Whether somebody met two of these: then they are questions beside each other, not in each other's place. */
const hasTwiceForOne = (group: VariantGroup) =>
  new Set(group.map(({ person }) => person)).size < group.length;

/**
 * Puts together what the persons of a class met in each other's place: variants of one model and key. In the order
 * of the first quiz that has them; at most one for each person in a group.
 */
export function groupVariants(taken: readonly TakenQuestion[]): VariantGroup[] {
  const places = new Map(taken.map((one, place) => [one, place]));
  const placeOf = ([first]: VariantGroup) => (first && places.get(first)) ?? 0;
  return gather(taken, ({ question }) => variantKey(question))
    .flatMap((group) => (hasTwiceForOne(group) ? gather(group, ({ question }) => question.id) : [group]))
    .toSorted((left, right) => placeOf(left) - placeOf(right));
}

/** The questions of a group, each once. */
export function variantsOf(group: VariantGroup): QuestionId[] {
  return [...new Set(group.map(({ question }) => question.id))];
}

/** The points of a class: a row for each of its persons, a column for each group, one point a column. */
export function classMatrix(groups: readonly VariantGroup[], persons: number): ScoreMatrix {
  const columns = groups.map(
    (group) => new Map(group.map(({ person, scored }) => [person, scored.score.points])),
  );
  return {
    items: groups.map((group) => ({ id: group[0]?.question.id ?? "none", max: 1 })),
    rows: Array.from({ length: persons }, (_, person) => columns.map((column) => column.get(person) ?? null)),
  };
}
