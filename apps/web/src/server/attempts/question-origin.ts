import "server-only";
import { isOwnQuestion, type AskedQuestion, type FactId, type Level } from "@wellread/content";

/** What stands behind a question: facts and a model; nothing behind a teacher's own. */
export type QuestionOrigin = { facts: FactId[]; model: string | null; level: Level | null };

export const originOf = (question: AskedQuestion): QuestionOrigin =>
  isOwnQuestion(question)
    ? { facts: [], model: null, level: null }
    : { facts: question.facts, model: question.model, level: question.level };
