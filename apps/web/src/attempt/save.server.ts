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

/**
 * Keeps an answer that came too late beside those that count, for the teacher to see; of several, the last. It does not
 * make work done in time late, and one that repeats what is saved already is not kept.
 */
async function keepLateAnswer(
  database: Database,
  id: string,
  questionId: string,
  save: Save,
  owner: Owner | null,
): Promise<void> {
  const attempt = await findAttempt(database, id, owner);
  const question = questionIdSchema.safeParse(questionId);
  // The teacher may have reopened it meanwhile.
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

/**
 * Puts the answers that came too late in the place of those that counted: the attempt is open again, and its student
 * would only give them once more. An answer that was checked stays, as its feedback has been seen.
 */
export async function restoreLateAnswers(database: Database, attempt: AttemptId, now: number): Promise<void> {
  const stored = await findResponses(database, attempt);
  for (const { question, response, savedAt, restoredAt } of await findLateAnswers(database, attempt)) {
    const former = stored.get(question);
    if (restoredAt !== null || (former !== undefined && former.lockedAt !== null)) continue;
    const revision = (former?.revision ?? 0) + 1;
    const marked = former?.marked ?? false;
    await writeResponse(database, attempt, { question, response, revision, marked, savedAt });
    await database
      .updateTable("late_responses")
      .set({ restored_at: now })
      .where("attempt", "=", attempt)
      .where("question", "=", question)
      .execute();
  }
}

/** How a save relates to what is stored. */
type RevisionOrder = "newer" | "same" | "stale";

const contentOf = ({ response, marked }: StoredResponse): string => JSON.stringify([response, marked]);

/**
 * Compares a save with what is stored. A higher revision is newer; a lower one is stale. With the same revision, the
 * same answer is a retry, and another answer comes from a second tab that fell behind.
 */
function compareRevisions(next: StoredResponse, stored: StoredResponse | undefined): RevisionOrder {
  if (stored === undefined || next.revision > stored.revision) return "newer";
  if (next.revision < stored.revision) return "stale";
  return contentOf(next) === contentOf(stored) ? "same" : "stale";
}

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
  { attempt, now }: PendingSave,
  { question, revision, savedAt }: Pick<StoredResponse, "question" | "revision" | "savedAt">,
): StoreOutcome => ({
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

  const revision = save.revision ?? (stored?.revision ?? 0) + 1;
  const next = {
    question: question.id,
    response,
    revision,
    marked: save.marked,
    savedAt: now,
    lockedAt: null,
    settledAt: null,
  };
  const verdict = compareRevisions(next, stored);
  if (verdict === "stale") return refuse("stale_revision", step, stored);
  if (verdict === "same") return acknowledge(step, stored ?? next);
  await writeResponse(transaction, attempt.id, next);
  return acknowledge(step, next);
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

/**
 * Saves the answer to one question. Acknowledged means on disk: the transaction has been committed durably.
 *
 * A lower revision than the stored one, and the same revision with another answer, are refused with what is stored.
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
  if (!outcome.ok && outcome.error.code === "deadline_passed") {
    await keepLateAnswer(database, id, questionId, save, owner);
  }
  return outcome;
}
