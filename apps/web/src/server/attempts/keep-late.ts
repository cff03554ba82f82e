import "server-only";
import { revealResponse } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import type { Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { askedQuestions } from "./asked-questions";
import { findAttempt } from "./find-attempt";
import { findResponses } from "./find-responses";
import type { Save } from "./save-input";

/**
 * Keeps an answer that came after its attempt's time was over, beside those that count, for the teacher to see. The last
 * one is kept. It makes no late work of what was done in time, and one that says what is saved already is no other answer.
 */
export async function keepLate(
  database: Database,
  id: string,
  questionId: string,
  save: Save,
  owner: Owner | null,
): Promise<void> {
  const attempt = await findAttempt(database, id, owner);
  const question = questionIdSchema.safeParse(questionId);
  // Its teacher may have opened it again meanwhile.
  if (attempt === null || attempt.submittedAt === null) return;
  if (!question.success || save.response === null) return;
  const asked = await askedQuestions(database, attempt);
  const one = asked.questions.get(question.data)?.question;
  const revealed = one === undefined ? null : revealResponse(one, save.response, asked.optionIds);
  if (revealed === null || !revealed.ok) return;
  const response = JSON.stringify(revealed.response);
  const counting = (await findResponses(database, attempt.id)).get(question.data)?.response ?? null;
  if (response === JSON.stringify(counting)) return;
  const kept = { response, saved_at: Date.now(), restored_at: null };
  await database
    .insertInto("late_responses")
    .values({ attempt: attempt.id, question: question.data, ...kept })
    .onConflict((conflict) => conflict.columns(["attempt", "question"]).doUpdateSet(kept))
    .execute();
}
