import "server-only";
import { revealResponse } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import type { Transaction } from "kysely";
import { getDatabase } from "@/server/database/database";
import type { DatabaseSchema } from "@/server/database/schema";
import type { Owner } from "@/server/identity/secret";
import { noteLate } from "@/server/assignments/note-late";
import { publish } from "@/server/assignments/publish";
import { askedQuestions, type Asked, type ShownQuestion } from "./asked-questions";
import type { Outcome } from "./attempt-error";
import { claimAttempt } from "./claim-attempt";
import { keepLate } from "./keep-late";
import type { Save, Saved } from "./save-input";
import type { StoredAttempt } from "./stored-attempt";
import { storeSave } from "./store-save";

/** What a save came to, and in which assignment. */
type Within = { outcome: SaveOutcome; assignment: string | null };

type SaveOutcome = Outcome<
  Saved,
  | "attempt_not_found"
  | "attempt_submitted"
  | "deadline_passed"
  | "response_locked"
  | "question_not_found"
  | "unknown_option"
  | "wrong_interaction"
  | "stale_revision"
  | "idempotency_key_reused"
>;

const findQuestion = (asked: Asked, id: string): ShownQuestion | undefined => {
  const parsed = questionIdSchema.safeParse(id);
  return parsed.success ? asked.questions.get(parsed.data) : undefined;
};

async function saveWithin(
  transaction: Transaction<DatabaseSchema>,
  id: string,
  questionId: string,
  save: Save,
  owner: Owner | null,
): Promise<Within> {
  const now = Date.now();
  const claimed = await claimAttempt(transaction, id, owner, now);
  if (!claimed.ok) return { outcome: claimed, assignment: null };
  const attempt = claimed.value;
  const outcome = await saveClaimed(transaction, attempt, questionId, save, now);
  if (outcome.ok && attempt.assigned !== null) await noteLate(transaction, attempt.id, now);
  return { outcome, assignment: attempt.assigned?.assignment ?? null };
}

async function saveClaimed(
  transaction: Transaction<DatabaseSchema>,
  attempt: StoredAttempt,
  questionId: string,
  save: Save,
  now: number,
): Promise<SaveOutcome> {
  const asked = await askedQuestions(transaction, attempt);
  const question = findQuestion(asked, questionId)?.question;
  if (question === undefined) return { ok: false, error: { code: "question_not_found" } };
  const step = { transaction, attempt, question, asked, save, now };
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
  const { outcome, assignment } = await database
    .transaction()
    .execute((transaction) => saveWithin(transaction, id, questionId, save, owner));
  if (assignment !== null && outcome.ok) await publish(assignment);
  if (!outcome.ok && outcome.error.code === "deadline_passed") {
    await keepLate(database, id, questionId, save, owner);
  }
  return outcome;
}
