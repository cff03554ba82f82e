import { ownContentId, type OwnQuestion } from "@wellread/content";
import { maxQuestions } from "../blueprint.ts";
import { presentQuestion } from "../present-question.ts";
import type { Quiz } from "../quiz.ts";

/** A quiz with questions that a teacher brought, and what became of them. */
export type WithOwnQuestions = {
  quiz: Quiz;
  added: readonly OwnQuestion[];
  /** In the quiz already, perhaps by another id. */
  known: readonly OwnQuestion[];
  /** Beyond the most questions that a quiz can have. */
  beyond: readonly OwnQuestion[];
};

/**
 * Puts a teacher's own questions at the end of a quiz, each once by what it says, as many as there is room for. They
 * keep their ids and the order of their options: {@link maskOwnQuestion} comes first.
 */
export function addOwnQuestions(quiz: Quiz, questions: readonly OwnQuestion[]): WithOwnQuestions {
  const present = new Set(quiz.own.map(ownContentId));
  const byContent = new Map(questions.map((question) => [ownContentId(question), question]));
  const known = questions.filter((question) => present.has(ownContentId(question)));
  const fresh = [...byContent].flatMap(([content, question]) => (present.has(content) ? [] : [question]));
  const room = maxQuestions - quiz.presentations.length;
  const added = fresh.slice(0, room);
  const shown = added.map((question) => presentQuestion(question, quiz.seed));
  return {
    quiz: {
      ...quiz,
      presentations: [...quiz.presentations, ...shown],
      own: [...quiz.own, ...added],
    },
    added,
    known,
    beyond: fresh.slice(room),
  };
}
