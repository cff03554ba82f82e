import type { Bank, QuestionId } from "@wellread/content";
import { presentQuestion } from "../present-question.ts";
import type { Quiz } from "../quiz.ts";
import { findAlternatives } from "./alternatives.ts";

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
