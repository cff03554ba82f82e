import "server-only";
import { type Response as QuizResponse, revealResponse } from "@wellread/assessment";
import { type AskedQuestion, questionIdSchema } from "@wellread/content";
import type { Transaction } from "kysely";
import { type Database, getDatabase } from "@/database/database";
import type { DatabaseSchema } from "@/database/schema";
import type { Owner } from "@/identity/identity";
import {
  type Outcome,
  type Save,
  type Saved,
  type StoredAttempt,
  type StoredResponse,
  writeTime,
  writeTimeOrNull,
} from "@/model/attempt";
import {
  type Asked,
  askedQuestions,
  claimAttempt,
  findAttempt,
  findLateAnswers,
  findResponses,
  type ShownQuestion,
  writeResponse,
} from "@/model/attempt-rows";
import { markLate } from "@/model/deadlines";
import { publish } from "@/model/events";
import type { AttemptId } from "@/model/ids";
import { viewResponse } from "./load.server";
import { compareSaves } from "./save-order";

/** When a save was given. A browser that is ahead of the server's clock cannot have given it in a time to come. */
const givenAt = ({ madeAt }: Save, now: number): number =>
  madeAt === undefined ? now : Math.min(Date.parse(madeAt), now);

/** A save that came after its attempt had ended, and what counts for its question. */
type SaveAfterEnd = {
  attempt: StoredAttempt;
  /** With the bank's own option ids. */
  next: StoredResponse;
  counting: StoredResponse | undefined;
};

/** Null if it does not fit the attempt, or if the teacher has reopened it meanwhile. */
async function findAfterEnd(
  database: Database,
  id: string,
  questionId: string,
  save: Save,
  owner: Owner | null,
): Promise<SaveAfterEnd | null> {
  const attempt = await findAttempt(database, id, owner);
  if (attempt === null || attempt.submittedAt === null) return null;
  const asked = await askedQuestions(database, attempt);
  const question = findQuestion(asked, questionId)?.question;
  if (question === undefined) return null;
  const revealed = save.response === null ? null : revealResponse(question, save.response, asked.optionIds);
  if (revealed?.ok === false) return null;
  const counting = (await findResponses(database, attempt.id)).get(question.id);
  return {
    attempt,
    next: storedAs(question, save, revealed?.response ?? null, counting, Date.now()),
    counting,
  };
}

/**
 * Keeps an answer that came too late beside those that count, for the teacher to see; of several, the one given last. It
 * does not make work done in time late, and one that repeats what is saved already, or is older than that, is not kept.
 */
async function keepLateAnswer(database: Database, { attempt, next, counting }: SaveAfterEnd): Promise<void> {
  if (next.response === null) return;
  const response = JSON.stringify(next.response);
  if (counting !== undefined && response === JSON.stringify(counting.response)) return;
  if (counting !== undefined && next.madeAt < counting.madeAt) return;
  const kept = { response, saved_at: next.savedAt, made_at: next.madeAt, restored_at: null };
  await database
    .insertInto("late_responses")
    .values({ attempt: attempt.id, question: next.question, ...kept })
    .onConflict((conflict) =>
      conflict
        .columns(["attempt", "question"])
        .doUpdateSet(kept)
        .where((eb) =>
          eb(eb.fn.coalesce("late_responses.made_at", "late_responses.saved_at"), "<=", next.madeAt),
        ),
    )
    .execute();
}

/**
 * Puts the answers that came too late in the place of those that counted: the attempt is open again, and its student
 * would only give them once more. An answer that was checked stays, as its feedback has been seen.
 */
export async function restoreLateAnswers(database: Database, attempt: AttemptId, now: number): Promise<void> {
  const stored = await findResponses(database, attempt);
  for (const late of await findLateAnswers(database, attempt)) {
    const { question, response, savedAt, madeAt, restoredAt } = late;
    const former = stored.get(question);
    if (restoredAt !== null || (former !== undefined && former.lockedAt !== null)) continue;
    const revision = (former?.revision ?? 0) + 1;
    const marked = former?.marked ?? false;
    await writeResponse(database, attempt, { question, response, revision, marked, savedAt, madeAt });
    await database
      .updateTable("late_responses")
      .set({ restored_at: now })
      .where("attempt", "=", attempt)
      .where("question", "=", question)
      .execute();
  }
}

/** A save as it would be stored. A native form has no revision and is given the next one. */
const storedAs = (
  { id }: AskedQuestion,
  save: Save,
  response: QuizResponse | null,
  stored: StoredResponse | undefined,
  now: number,
): StoredResponse => ({
  question: id,
  response,
  revision: save.revision ?? (stored?.revision ?? 0) + 1,
  marked: save.marked,
  savedAt: now,
  madeAt: givenAt(save, now),
  lockedAt: null,
  firstTry: stored?.firstTry ?? null,
  settledAt: null,
});

/** One save in progress: everything that is known once its question has been found and its option ids translated. */
type PendingSave = {
  transaction: Transaction<DatabaseSchema>;
  attempt: StoredAttempt;
  question: AskedQuestion;
  asked: Asked;
  save: Save;
  /** With the bank's own option ids. */
  response: QuizResponse | null;
  now: number;
};

type StoreOutcome = Outcome<Saved, "stale_revision" | "response_locked">;

/** Acknowledges what is stored and the time left: saves are the requests that an open page sends most often. */
const acknowledge = (
  { attempt, now }: Pick<PendingSave, "attempt" | "now">,
  { question, revision, savedAt }: Pick<StoredResponse, "question" | "revision" | "savedAt">,
): { ok: true; value: Saved } => ({
  ok: true,
  value: {
    question,
    revision,
    savedAt: writeTime(savedAt),
    deadlineAt: writeTimeOrNull(attempt.assigned?.deadlineAt ?? null),
    now: writeTime(now),
  },
});

const refuse = (
  code: "stale_revision" | "response_locked",
  { question, asked }: PendingSave,
  stored: StoredResponse | undefined,
): StoreOutcome => ({
  ok: false,
  error: { code, current: stored === undefined ? null : viewResponse(question, stored, asked) },
});

/** Stores an answer unless it, or a newer one, is stored already. */
async function storeSave(step: PendingSave): Promise<StoreOutcome> {
  const { transaction, attempt, question, save, response, now } = step;
  const stored = (await findResponses(transaction, attempt.id)).get(question.id);
  if (stored !== undefined && stored.lockedAt !== null) {
    return refuse("response_locked", step, stored);
  }

  const next = storedAs(question, save, response, stored, now);
  const verdict = compareSaves(next, stored, save.madeAt !== undefined);
  if (verdict === "stale") return refuse("stale_revision", step, stored);
  if (verdict === "same" && stored !== undefined) {
    // Given again, it is as young as that: an answer from in between does not replace it.
    if (next.madeAt > stored.madeAt && save.madeAt !== undefined)
      await writeResponse(transaction, attempt.id, { ...stored, madeAt: next.madeAt });
    return acknowledge(step, stored);
  }
  const revision = Math.max(next.revision, (stored?.revision ?? 0) + 1);
  await writeResponse(transaction, attempt.id, { ...next, revision });
  return acknowledge(step, { ...next, revision });
}

/** The outcome of a save, and the assignment it belongs to. */
type SaveResult = { outcome: SaveOutcome; assignment: string | null };

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
>;

const findQuestion = (asked: Asked, id: string): ShownQuestion | undefined => {
  const parsed = questionIdSchema.safeParse(id);
  return parsed.success ? asked.questions.get(parsed.data) : undefined;
};

async function saveInTransaction(
  transaction: Transaction<DatabaseSchema>,
  id: string,
  questionId: string,
  save: Save,
  owner: Owner | null,
): Promise<SaveResult> {
  const now = Date.now();
  const claimed = await claimAttempt(transaction, id, owner, now);
  if (!claimed.ok) return { outcome: claimed, assignment: null };
  const attempt = claimed.value;
  const outcome = await saveClaimed(transaction, attempt, questionId, save, now);
  if (outcome.ok && attempt.assigned !== null) await markLate(transaction, attempt.id, now);
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

/** What becomes of a save whose attempt has ended; undefined if it is neither stored already nor worth keeping. */
async function saveAfterEnd(
  code: "attempt_submitted" | "deadline_passed",
  id: string,
  questionId: string,
  save: Save,
  owner: Owner | null,
): Promise<{ ok: true; value: Saved } | undefined> {
  const database = await getDatabase();
  const found = await findAfterEnd(database, id, questionId, save, owner);
  if (found === null) return undefined;
  const { attempt, next, counting } = found;
  // A retry: it was stored in time, and only the acknowledgement was lost.
  if (counting !== undefined && compareSaves(next, counting, save.madeAt !== undefined) === "same")
    return acknowledge({ attempt, now: next.savedAt }, counting);
  if (code === "deadline_passed") await keepLateAnswer(database, found);
  return undefined;
}

/**
 * Saves the answer to one question. Acknowledged means on disk: the transaction has been committed durably.
 *
 * An answer that is older than the stored one is refused with what is stored (`compareSaves`).
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
    .execute((transaction) => saveInTransaction(transaction, id, questionId, save, owner));
  if (assignment !== null && outcome.ok) await publish(assignment);
  const code = outcome.ok ? undefined : outcome.error.code;
  if (code !== "deadline_passed" && code !== "attempt_submitted") return outcome;
  return (await saveAfterEnd(code, id, questionId, save, owner)) ?? outcome;
}
