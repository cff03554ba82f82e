import { isOwnQuestion, type Bank, type Question, type QuestionId } from "@wellread/content";
import { findQuestions, type Quiz } from "../quiz/quiz.ts";
import { eligibleQuestions, exclusionsOf } from "../quiz/selection.ts";
import { presentQuestion } from "../quiz/shown-question.ts";
import { siblingsIn } from "../quiz/variants.ts";

/** More to choose from is no help. */
export const maxAlternatives = 6;

/** A question that can take another's place: it asks for the same in another way, a sibling first, or for another fact. */
export type AlternativeQuestion = { question: Question; differs: "model" | "fact" };

const shares = <T>(one: readonly T[], other: readonly T[]) => one.some((item) => other.includes(item));

/** How far a question is from the one whose place it takes: the nearest come first. */
function distance(own: Question, other: Question): number {
  const topic = shares(own.topics, other.topics) ? 0 : 4;
  const level = own.level === other.level ? 0 : 2;
  return topic + level + (own.interaction === other.interaction ? 1 : 0);
}

/** Takes from both lists in turn, so that there is a choice between them. */
function alternate(
  one: readonly AlternativeQuestion[],
  other: readonly AlternativeQuestion[],
): AlternativeQuestion[] {
  const longest = Math.max(one.length, other.length);
  return Array.from({ length: longest }, (_, at) => [
    ...one.slice(at, at + 1),
    ...other.slice(at, at + 1),
  ]).flat();
}

/**
 * What can take the place of a question of a quiz: at most six, each of which goes with all the others. Nothing is known
 * to ask for the same as a teacher's own.
 */
export function findAlternatives(bank: Bank, quiz: Quiz, id: QuestionId): AlternativeQuestion[] {
  const asked = findQuestions(bank, quiz);
  const own = asked.find((question) => question.id === id);
  if (own === undefined || isOwnQuestion(own)) return [];
  const excludes = exclusionsOf(bank);
  const rest = asked.filter((question) => question !== own);
  const fitting = eligibleQuestions(bank, quiz.blueprint)
    .filter((question) => question.id !== id && !rest.some((other) => excludes(question, other)))
    .toSorted((one, other) => distance(own, one) - distance(own, other));
  const siblings = siblingsIn(bank).get(own.id) ?? [];
  const isSibling = (question: Question) => siblings.includes(question.id);
  const sameFacts = (question: Question) => shares(question.facts, own.facts);
  const models = fitting
    .filter((question) => isSibling(question) || (sameFacts(question) && question.model !== own.model))
    .toSorted((one, other) => Number(isSibling(other)) - Number(isSibling(one)))
    .map((question) => ({ question, differs: "model" as const }));
  const facts = fitting
    .filter((question) => !isSibling(question) && !sameFacts(question))
    .map((question) => ({ question, differs: "fact" as const }));
  return alternate(models, facts).slice(0, maxAlternatives);
}

/** Puts one of a question's alternatives in its place; undefined if it is none of them. */
export function swapInQuiz(
  bank: Bank,
  quiz: Quiz,
  id: QuestionId,
  replacement: QuestionId,
): Quiz | undefined {
  const chosen = findAlternatives(bank, quiz, id).find(({ question }) => question.id === replacement);
  if (chosen === undefined) return undefined;
  const presented = presentQuestion(chosen.question, quiz.seed);
  return {
    ...quiz,
    presentations: quiz.presentations.map((shown) => (shown.question === id ? presented : shown)),
  };
}

/** Takes a question out of a quiz; undefined if it is the last one, or not in it. */
export function removeFromQuiz(quiz: Quiz, id: QuestionId): Quiz | undefined {
  const presentations = quiz.presentations.filter((shown) => shown.question !== id);
  const isLess = presentations.length === quiz.presentations.length - 1;
  if (!isLess || presentations.length === 0) return undefined;
  return { ...quiz, presentations, own: quiz.own.filter((question) => question.id !== id) };
}
