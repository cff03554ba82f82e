import "server-only";
import { revealResponse } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import type { Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { askedQuestions } from "./asked-questions";
import { findAttempt } from "./find-attempt";
import type { Save } from "./save-input";

/**
 * Keeps an answer that came after its attempt's time was over, beside the answers that count. The last one is kept, and
 * the attempt is marked late.
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
  if (attempt === null || !question.success || save.response === null) return;
  const asked = await askedQuestions(database, attempt);
  const one = asked.questions.get(question.data)?.question;
  const revealed = one === undefined ? null : revealResponse(one, save.response, asked.optionIds);
  if (revealed === null || !revealed.ok) return;
  const now = Date.now();
  const kept = { response: JSON.stringify(revealed.response), saved_at: now };
  await database
    .insertInto("late_responses")
    .values({ attempt: attempt.id, question: question.data, ...kept })
    .onConflict((conflict) => conflict.columns(["attempt", "question"]).doUpdateSet(kept))
    .execute();
  await database
    .updateTable("attempts")
    .set({ late_at: now })
    .where("id", "=", attempt.id)
    .where("late_at", "is", null)
    .execute();
}
