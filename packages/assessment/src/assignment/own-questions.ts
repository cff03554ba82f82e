import {
  type Comparison,
  ownContentId,
  type Interaction,
  type OwnQuestion,
  type OwnQuestionOf,
} from "@wellread/content";
import { maxQuestions } from "../quiz/blueprint.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { maskers } from "../interactions/tables.ts";
import { createRandom, type Random } from "../random.ts";
import type { Seed } from "../seed.ts";

function maskAs<I extends Interaction>(interaction: I, question: OwnQuestionOf<I>, random: Random) {
  return maskers[interaction](question, random);
}

/**
 * A teacher's question as it may be asked: under an id and with its options in an order that say nothing of its key. Its
 * own id is made of what it says, key and all, and in a file the right option often stands first. Options in a natural
 * order keep it.
 *
 * @param id drawn at random by the caller.
 * @param secretSeed kept from everybody who is to answer.
 */
export function maskOwnQuestion(question: OwnQuestion, id: OwnQuestion["id"], secretSeed: Seed): OwnQuestion {
  const options = maskAs(question.interaction, question, createRandom("own-question", secretSeed, id));
  return Object.assign({}, question, options, { id });
}

/** What a question says, whatever a teacher has since said of how it is compared. */
function saidBy(question: OwnQuestion): string {
  if (question.interaction !== "text-entry") return ownContentId(question);
  const { comparison: _comparison, ignoreAccents: _ignoreAccents, ...said } = question;
  return ownContentId(said);
}

/**
 * How long a quiz's own questions may be together, in UTF-16 code units of their JSON: fifty of 2,500 each, where a usual
 * one has some 800. Each attempt holds the whole quiz, and every answer that is saved reads it.
 */
export const mostOwnText = 125_000;

const lengthOf = (question: OwnQuestion): number => JSON.stringify(question).length;

/** As many of them, from the first, as there is room for. */
function fitting(
  { presentations, own }: Quiz,
  fresh: readonly OwnQuestion[],
  mostText: number,
): readonly OwnQuestion[] {
  let room = mostText - own.reduce((sum, question) => sum + lengthOf(question), 0);
  const places = fresh.slice(0, Math.max(0, maxQuestions - presentations.length));
  const end = places.findIndex((question) => (room -= lengthOf(question)) < 0);
  return end < 0 ? places : places.slice(0, end);
}

/** A quiz with questions that a teacher brought, and what became of them. */
export type WithOwnQuestions = {
  quiz: Quiz;
  added: readonly OwnQuestion[];
  /** In the quiz already, perhaps by another id. */
  known: readonly OwnQuestion[];
  /** Beyond the most questions that a quiz can have, or beyond {@link mostOwnText}. */
  beyond: readonly OwnQuestion[];
};

/**
 * Puts a teacher's own questions at the end of a quiz, each once by what it says, as many as there is room for. They
 * keep their ids and the order of their options: {@link maskOwnQuestion} comes first.
 *
 * @param mostText how long they may be together, in UTF-16 code units of their JSON. No limit for those that a quiz had
 *   before it was drawn anew: nothing of a teacher's is lost by that.
 */
export function addOwnQuestions(
  quiz: Quiz,
  questions: readonly OwnQuestion[],
  mostText = mostOwnText,
): WithOwnQuestions {
  const present = new Set(quiz.own.map(saidBy));
  const said = questions.map((question) => [saidBy(question), question] as const);
  const known = said.flatMap(([content, question]) => (present.has(content) ? [question] : []));
  const fresh = [...new Map(said)].flatMap(([content, question]) => (present.has(content) ? [] : [question]));
  const added = fitting(quiz, fresh, mostText);
  const shown = added.map((question) => presentQuestion(question, quiz.seed));
  return {
    quiz: {
      ...quiz,
      presentations: [...quiz.presentations, ...shown],
      own: [...quiz.own, ...added],
    },
    added,
    known,
    beyond: fresh.slice(added.length),
  };
}

/** A quiz of which a teacher's own typed question is compared so; undefined if it has no such question. */
export function compareInQuiz(
  quiz: Quiz,
  id: string,
  compared: Readonly<{ comparison: Comparison; ignoreAccents: boolean }>,
): Quiz | undefined {
  const isMeant = (question: OwnQuestion) => question.id === id && question.interaction === "text-entry";
  if (!quiz.own.some(isMeant)) return undefined;
  return {
    ...quiz,
    own: quiz.own.map((question) => (isMeant(question) ? { ...question, ...compared } : question)),
  };
}
