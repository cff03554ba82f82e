import { isOwnQuestion, type AskedQuestion, type Bank, type Question } from "@wellread/content";
import { type Quiz, findQuestions } from "./quiz.ts";
import { findConflicts } from "./selection.ts";

const slotOf = ({ model, interaction, facts, topics }: Question): string =>
  // What the article leaves open rests on no fact: there the topic keeps the slots apart.
  JSON.stringify([model, interaction, facts.toSorted(), facts.length === 0 ? topics.toSorted() : []]);

type FindVariants = (questions: readonly AskedQuestion[]) => AskedQuestion[][];

/** By a question's id, the ids of all that ask the same, its own among them. */
export type Siblings = ReadonlyMap<string, readonly string[]>;

/** Finds which questions of a bank ask the same in different ways. */
export function siblingsIn({ siblings }: Bank): Siblings {
  return new Map(siblings.flatMap((same) => same.map((id) => [id, same])));
}

/** Looks through a bank once. */
function prepare(bank: Bank): FindVariants {
  const slots = Map.groupBy(bank.questions, slotOf);
  const siblings = siblingsIn(bank);
  const byId = new Map<string, Question>(bank.questions.map((question) => [question.id, question]));
  const conflicts = findConflicts(bank.questions, bank.enemies);
  const places = new Map(bank.questions.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: AskedQuestion) => places.get(id) ?? -1;
  const fits = (variant: Question, own: Question, questions: readonly AskedQuestion[]) => {
    const shutOut = conflicts[placeOf(variant)];
    return questions.every(
      (other) => other.id === own.id || (other.id !== variant.id && !shutOut?.has(placeOf(other))),
    );
  };
  return (questions) =>
    questions.map((own) => {
      if (isOwnQuestion(own)) return [own];
      const same = (siblings.get(own.id) ?? []).flatMap((id) => byId.get(id) ?? []);
      const others = new Set([...same, ...(slots.get(slotOf(own)) ?? [])]);
      return [
        own,
        ...[...others].filter(
          (each) => each.id !== own.id && each.guessable <= own.guessable && fits(each, own, questions),
        ),
      ];
    });
}

/** A bank never changes, and looking through it takes some milliseconds. */
const prepared = new WeakMap<Bank, FindVariants>();

/**
 * For each place of a quiz, in order, the questions that it can hold for a student, the quiz's own first: its siblings, and
 * those that ask for the same facts by the same model in the same interaction, where they exclude none of the quiz's other
 * questions. Each of them is drawn for some student. A teacher's own question has no variants.
 */
export function slotVariants(bank: Bank, questions: readonly AskedQuestion[]): AskedQuestion[][] {
  const find = prepared.get(bank) ?? prepare(bank);
  prepared.set(bank, find);
  return find(questions);
}

/** How many places of a quiz hold other questions for other students, where each student gets variants. */
export const countDiffering = (bank: Bank, quiz: Quiz): number =>
  slotVariants(bank, findQuestions(bank, quiz)).filter(({ length }) => length > 1).length;
