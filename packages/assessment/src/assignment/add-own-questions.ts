import type { OwnQuestion } from "@wellread/content";
import { maxQuestions } from "../blueprint.ts";
import { presentQuestion } from "../present-question.ts";
import type { Quiz } from "../quiz.ts";

/** A quiz with questions that a teacher brought, and what became of them. */
export type WithOwnQuestions = {
  quiz: Quiz;
  added: readonly OwnQuestion[];
  /** In the quiz already. */
  known: readonly OwnQuestion[];
  /** Beyond the most questions that a quiz can have. */
  beyond: readonly OwnQuestion[];
};

/** Puts a teacher's own questions at the end of a quiz, each once, as many as there is room for. */
export function addOwnQuestions(quiz: Quiz, questions: readonly OwnQuestion[]): WithOwnQuestions {
  const present = new Set<string>(quiz.own.map(({ id }) => id));
  const known = questions.filter(({ id }) => present.has(id));
  const fresh = [...new Map(questions.map((question) => [question.id, question])).values()].filter(
    ({ id }) => !present.has(id),
  );
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
