import "server-only";
import { revealResponse } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import type { Transaction } from "kysely";
import { getDatabase } from "@/server/database/database";
import type { DatabaseSchema } from "@/server/database/schema";
import type { Owner } from "@/server/identity/secret";
import { askedQuestions, type Asked, type AskedQuestion } from "./asked-questions";
import type { Outcome } from "./attempt-error";
import { claimAttempt } from "./claim-attempt";
import type { Save, Saved } from "./save-input";
import { storeSave } from "./store-save";

type SaveOutcome = Outcome<
  Saved,
  | "attempt_not_found"
  | "attempt_submitted"
  | "question_not_found"
  | "unknown_option"
  | "wrong_interaction"
  | "stale_revision"
  | "idempotency_key_reused"
>;

const findQuestion = (asked: Asked, id: string): AskedQuestion | undefined => {
  const parsed = questionIdSchema.safeParse(id);
  return parsed.success ? asked.questions.get(parsed.data) : undefined;
};

async function saveWithin(
  transaction: Transaction<DatabaseSchema>,
  id: string,
  questionId: string,
  save: Save,
  owner: Owner | null,
): Promise<SaveOutcome> {
  const now = Date.now();
  const claimed = await claimAttempt(transaction, id, owner, now);
  if (!claimed.ok) return claimed;
  const asked = await askedQuestions(transaction, claimed.value);
  const question = findQuestion(asked, questionId)?.question;
  if (question === undefined) return { ok: false, error: { code: "question_not_found" } };
  const step = { transaction, attempt: claimed.value, question, asked, save, now };
  if (save.response === null) return storeSave({ ...step, response: null });
  const revealed = revealResponse(question, save.response, asked.optionIds);
  return revealed.ok ? storeSave({ ...step, response: revealed.response }) : revealed;
}

/**
 * Saves the answer to one question. Acknowledged means on disk: the transaction has been committed, durably.
 *
 * A lower revision than the stored one, the same revision with another answer, and a known key with another
 * body are refused with what is stored.
 */
export async function saveResponse(
  id: string,
  questionId: string,
  save: Save,
  owner: Owner | null,
): Promise<SaveOutcome> {
  const database = await getDatabase();
  return database
    .transaction()
    .execute((transaction) => saveWithin(transaction, id, questionId, save, owner));
}
