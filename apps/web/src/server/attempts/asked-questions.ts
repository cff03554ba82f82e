import "server-only";
import { makeOptionIds, questionsOf, type OptionIds, type Presentation } from "@wellread/assessment";
import type { AskedQuestion, QuestionId } from "@wellread/content";
import { loadBank } from "@/server/banks/load-bank";
import type { Database } from "@/server/database/database";
import type { StoredAttempt } from "./stored-attempt";

/** A question of an attempt, with its key, and how it is shown. Stays on the server. */
export type ShownQuestion = { question: AskedQuestion; presentation: Presentation };

/** What an attempt asks, in order, with the opaque ids that its options have outside. */
export type Asked = { questions: Map<QuestionId, ShownQuestion>; optionIds: OptionIds };

/** The questions of an attempt, as they were when it was started. */
export async function askedQuestions(database: Database, attempt: StoredAttempt): Promise<Asked> {
  const { presentations } = attempt.quiz;
  const bank = await loadBank(database, attempt.quiz.bank);
  const byId = new Map(questionsOf(bank, attempt.quiz).map((question) => [question.id, question]));
  const questions = new Map<QuestionId, ShownQuestion>();
  for (const presentation of presentations) {
    const question = byId.get(presentation.question);
    if (question === undefined) throw new Error(`bank ${bank.version} lacks ${presentation.question}`);
    questions.set(question.id, { question, presentation });
  }
  return { questions, optionIds: makeOptionIds(presentations, attempt.optionSeed) };
}
