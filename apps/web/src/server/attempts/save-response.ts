import "server-only";
import { revealResponse, type Response as QuizResponse } from "@wellread/assessment";
import { questionIdSchema, type Question } from "@wellread/content";
import type { Transaction } from "kysely";
import { getDatabase } from "@/server/database/database";
import type { DatabaseSchema } from "@/server/database/schema";
import type { Owner } from "@/server/identity/secret";
import { askedQuestions, type Asked } from "./asked-questions";
import type { Outcome } from "./attempt-error";
import { claimAttempt } from "./claim-attempt";
import { findResponses } from "./find-responses";
import type { Save, Saved } from "./save-input";
import { writeTime, type StoredAttempt, type StoredResponse } from "./stored-attempt";
import { viewResponse } from "./view-attempt";
import { digestOf, rememberKey, writeResponse } from "./write-response";

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

/** One save on its way: everything that is known once the question was found. */
type Step = {
  transaction: Transaction<DatabaseSchema>;
  attempt: StoredAttempt;
  question: Question;
  asked: Asked;
  save: Save;
  now: number;
};

const acknowledge = ({
  question,
  revision,
  savedAt,
}: Omit<StoredResponse, "response" | "marked">): SaveOutcome => ({
  ok: true,
  value: { question, revision, savedAt: writeTime(savedAt) },
});

const refuse = (
  code: "stale_revision" | "idempotency_key_reused",
  { question, asked }: Step,
  stored: StoredResponse | undefined,
): SaveOutcome => ({
  ok: false,
  error: { code, current: stored === undefined ? null : viewResponse(question, stored, asked) },
});

/** The outcome of an earlier save with the same key; undefined where there was none. */
async function replay(step: Step, stored: StoredResponse | undefined): Promise<SaveOutcome | undefined> {
  const { idempotencyKey } = step.save;
  if (idempotencyKey === undefined) return undefined;
  const row = await step.transaction
    .selectFrom("idempotency_keys")
    .selectAll()
    .where("attempt", "=", step.attempt.id)
    .where("key", "=", idempotencyKey)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.digest !== digestOf(step.question.id, step.save))
    return refuse("idempotency_key_reused", step, stored);
  return acknowledge({ question: step.question.id, revision: row.revision, savedAt: row.saved_at });
}

async function store(step: Step, response: QuizResponse | null): Promise<SaveOutcome> {
  const { transaction, attempt, question, save, now } = step;
  const stored = (await findResponses(transaction, attempt.id)).get(question.id);
  const replayed = await replay(step, stored);
  if (replayed !== undefined) return replayed;

  const last = stored?.revision ?? 0;
  const revision = save.revision ?? last + 1;
  const next = { question: question.id, response, revision, marked: save.marked, savedAt: now };
  if (revision < last) return refuse("stale_revision", step, stored);
  if (stored !== undefined && revision === last) {
    // The same answer once more is a retry; another one comes from a second tab that fell behind.
    const isSame =
      JSON.stringify([stored.response, stored.marked]) === JSON.stringify([response, save.marked]);
    return isSame ? acknowledge(stored) : refuse("stale_revision", step, stored);
  }
  await writeResponse(transaction, attempt.id, next);
  if (save.idempotencyKey !== undefined) {
    await rememberKey(transaction, attempt.id, save.idempotencyKey, digestOf(question.id, save), next);
  }
  return acknowledge(next);
}

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
  const parsedId = questionIdSchema.safeParse(questionId);
  const one = parsedId.success ? asked.questions.get(parsedId.data) : undefined;
  if (one === undefined) return { ok: false, error: { code: "question_not_found" } };
  const step = { transaction, attempt: claimed.value, question: one.question, asked, save, now };
  if (save.response === null) return store(step, null);
  const revealed = revealResponse(one.question, save.response, asked.optionIds);
  return revealed.ok ? store(step, revealed.response) : revealed;
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
