import "server-only";
import type { Response as QuizResponse } from "@wellread/assessment";
import type { AskedQuestion } from "@wellread/content";
import type { Transaction } from "kysely";
import type { DatabaseSchema } from "@/server/database/schema";
import type { Asked } from "./asked-questions";
import type { Outcome } from "./attempt-error";
import { findResponses } from "./find-responses";
import type { Save, Saved } from "./save-input";
import { writeTime, type StoredAttempt, type StoredResponse } from "./stored-attempt";
import { viewResponse } from "./view-attempt";
import { weighSave } from "./weigh-save";
import { digestOf, rememberKey, writeResponse } from "./write-response";

/** One save on its way: everything that is known once its question was found and its option ids translated. */
export type Step = {
  transaction: Transaction<DatabaseSchema>;
  attempt: StoredAttempt;
  question: AskedQuestion;
  asked: Asked;
  save: Save;
  /** With the bank's own option ids. */
  response: QuizResponse | null;
  now: number;
};

type StoreOutcome = Outcome<Saved, "stale_revision" | "idempotency_key_reused" | "response_locked">;

/** Says what is stored, and how much time there is: a save is what a page at work hears from most. */
const acknowledge = (
  { attempt, now }: Step,
  { question, revision, savedAt }: Pick<StoredResponse, "question" | "revision" | "savedAt">,
): StoreOutcome => {
  const deadlineAt = attempt.assigned?.deadlineAt ?? null;
  return {
    ok: true,
    value: {
      question,
      revision,
      savedAt: writeTime(savedAt),
      deadlineAt: deadlineAt === null ? null : writeTime(deadlineAt),
      now: writeTime(now),
    },
  };
};

const refuse = (
  code: "stale_revision" | "idempotency_key_reused" | "response_locked",
  { question, asked }: Step,
  stored: StoredResponse | undefined,
): StoreOutcome => ({
  ok: false,
  error: { code, current: stored === undefined ? null : viewResponse(question, stored, asked) },
});

/** The outcome of an earlier save with the same key; undefined where there was none. */
async function replay(step: Step, stored: StoredResponse | undefined): Promise<StoreOutcome | undefined> {
  const { transaction, attempt, question, save } = step;
  if (save.idempotencyKey === undefined) return undefined;
  const row = await transaction
    .selectFrom("idempotency_keys")
    .selectAll()
    .where("attempt", "=", attempt.id)
    .where("key", "=", save.idempotencyKey)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.digest !== digestOf(question.id, save)) return refuse("idempotency_key_reused", step, stored);
  return acknowledge(step, { question: question.id, revision: row.revision, savedAt: row.saved_at });
}

/** Stores an answer unless it was stored before, or something newer was. */
export async function storeSave(step: Step): Promise<StoreOutcome> {
  const { transaction, attempt, question, save, response, now } = step;
  const stored = (await findResponses(transaction, attempt.id)).get(question.id);
  const replayed = await replay(step, stored);
  if (replayed !== undefined) return replayed;
  if (stored !== undefined && stored.lockedAt !== null) {
    return refuse("response_locked", step, stored);
  }

  const revision = save.revision ?? (stored?.revision ?? 0) + 1;
  const next = {
    question: question.id,
    response,
    revision,
    marked: save.marked,
    savedAt: now,
    lockedAt: null,
  };
  const verdict = weighSave(next, stored);
  if (verdict === "stale") return refuse("stale_revision", step, stored);
  if (verdict === "same") return acknowledge(step, stored ?? next);
  await writeResponse(transaction, attempt.id, next);
  if (save.idempotencyKey !== undefined) {
    await rememberKey(transaction, attempt.id, save.idempotencyKey, digestOf(question.id, save), next);
  }
  return acknowledge(step, next);
}
