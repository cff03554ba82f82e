import "server-only";
import { createHash } from "node:crypto";
import {
  makeOptionIds,
  type OptionIds,
  type Presentation,
  questionsOf,
  type Response as QuizResponse,
  responseSchema,
} from "@wellread/assessment";
import { type AskedQuestion, type QuestionId, questionIdSchema } from "@wellread/content";
import type { Expression, ExpressionBuilder, Selectable, SqlBool, Transaction } from "kysely";
import type { Database } from "@/database/database";
import type { DatabaseSchema, LateResponsesTable } from "@/database/schema";
import type { Owner } from "@/identity/identity";
import {
  type Outcome,
  readAttempt,
  readResponse,
  type Save,
  type StoredAttempt,
  type StoredResponse,
} from "./attempt";
import { loadBank } from "./banks";
import { endOverdueAttempts, isUnderWay, underWay } from "./deadlines";
import { publish } from "./events";
import { type AttemptId, attemptIdSchema } from "./ids";

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

/** Whose an attempt is: the browser's or token's that started it, or a student's who is at work there. */
export const ownedBy =
  (owner: Owner) =>
  (eb: ExpressionBuilder<DatabaseSchema, "attempts">): Expression<SqlBool> =>
    eb.or([
      eb("attempts.owner", "=", owner),
      eb("attempts.student", "in", (query) =>
        query.selectFrom("student_devices").select("student").where("student_devices.owner", "=", owner),
      ),
    ]);

const isOverdue = ({ submittedAt, assigned }: StoredAttempt, now: number): boolean =>
  submittedAt === null && !isUnderWay({ submittedAt, deadlineAt: assigned?.deadlineAt ?? null }, now);

async function findOwned(database: Database, id: string, owner: Owner): Promise<StoredAttempt | null> {
  const row = await database
    .selectFrom("attempts")
    .selectAll()
    .where("id", "=", id)
    .where(ownedBy(owner))
    .executeTakeFirst();
  return row === undefined ? null : readAttempt(row);
}

/**
 * The attempt, if it is this owner's. An id of the wrong shape, one that is not there and somebody else's are
 * the same answer. One whose time is over is found submitted.
 */
export async function findAttempt(
  database: Database,
  id: string,
  owner: Owner | null,
): Promise<StoredAttempt | null> {
  if (owner === null || !attemptIdSchema.safeParse(id).success) return null;
  const attempt = await findOwned(database, id, owner);
  const now = Date.now();
  if (attempt === null || !isOverdue(attempt, now)) return attempt;
  const ended = await endOverdueAttempts(database, { attempt: id }, now);
  for (const assignment of ended) await publish(assignment, database);
  return findOwned(database, id, owner);
}

/** How long after the deadline an answer is still kept, in milliseconds: a device may be without a connection for days. */
const lateWindow = 7 * 24 * 60 * 60 * 1000;

/** An answer that came after the time was over, in the bank's own ids. */
export type LateAnswer = {
  question: QuestionId;
  response: QuizResponse | null;
  savedAt: number;
  /** When it took its place, as the attempt was opened again; null while it counts nothing. */
  restoredAt: number | null;
};

export const readLateAnswer = (row: Selectable<LateResponsesTable>): LateAnswer => ({
  question: questionIdSchema.parse(row.question),
  response: row.response === null ? null : responseSchema.parse(JSON.parse(row.response)),
  savedAt: row.saved_at,
  restoredAt: row.restored_at,
});

/** The late answers of an attempt. */
export async function findLateAnswers(database: Database, attempt: string): Promise<LateAnswer[]> {
  const rows = await database
    .selectFrom("late_responses")
    .selectAll()
    .where("attempt", "=", attempt)
    .orderBy("question")
    .execute();
  return rows.map(readLateAnswer);
}

/** The late answers of all attempts of an assignment, by attempt. */
export async function findLateAnswersOfAll(
  database: Database,
  assignment: string,
): Promise<Map<string, LateAnswer[]>> {
  const rows = await database
    .selectFrom("late_responses")
    .innerJoin("attempts", "attempts.id", "late_responses.attempt")
    .selectAll("late_responses")
    .where("attempts.assignment", "=", assignment)
    .orderBy("late_responses.question")
    .execute();
  const found = new Map<string, LateAnswer[]>();
  for (const row of rows) found.set(row.attempt, [...(found.get(row.attempt) ?? []), readLateAnswer(row)]);
  return found;
}

/** Why an attempt takes no more answers. Weeks after its deadline it is one that was submitted, and none is kept. */
const endOf = (
  { assigned, submittedAt }: StoredAttempt,
  now: number,
): "deadline_passed" | "attempt_submitted" =>
  assigned?.endedBy === "deadline" && now <= (submittedAt ?? now) + lateWindow
    ? "deadline_passed"
    : "attempt_submitted";

/**
 * Finds an open attempt and locks it for the rest of the transaction, by the write that notes its owner's last
 * deed: two saves of one attempt, or a save and its submission, come one after the other on either database.
 */
export async function claimAttempt(
  transaction: Transaction<DatabaseSchema>,
  id: string,
  owner: Owner | null,
  now: number,
): Promise<Outcome<StoredAttempt, "attempt_not_found" | "attempt_submitted" | "deadline_passed">> {
  if (owner === null || !attemptIdSchema.safeParse(id).success) {
    return { ok: false, error: { code: "attempt_not_found" } };
  }
  const row = await transaction
    .updateTable("attempts")
    .set({ touched_at: now })
    .where("id", "=", id)
    .where(ownedBy(owner))
    .where(underWay(now))
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return { ok: true, value: readAttempt(row) };
  const there = await findAttempt(transaction, id, owner);
  return { ok: false, error: { code: there === null ? "attempt_not_found" : endOf(there, now) } };
}

/** What is stored for an attempt, by question. Whether the caller may see it is decided by `findAttempt`. */
export async function findResponses(
  database: Database,
  attempt: AttemptId,
): Promise<Map<QuestionId, StoredResponse>> {
  const rows = await database.selectFrom("responses").selectAll().where("attempt", "=", attempt).execute();
  return new Map(rows.map(readResponse).map((response) => [response.question, response]));
}

/** Keys of older saves are forgotten: a retry that late meets a newer revision anyway. */
const rememberedRevisions = 20;

/** What a key stands for: the same key with another body is a mistake of the sender. */
export const digestOf = (question: string, { response, marked, revision }: Save): string =>
  createHash("sha256")
    .update(JSON.stringify([question, response, marked, revision ?? null]))
    .digest("hex");

/** Stores a response in place of the former one. */
export async function writeResponse(
  database: Database,
  attempt: AttemptId,
  { question, response, revision, marked, savedAt }: StoredResponse,
): Promise<void> {
  const changing = {
    response: response === null ? null : JSON.stringify(response),
    revision,
    marked: marked ? 1 : 0,
    saved_at: savedAt,
  };
  await database
    .insertInto("responses")
    .values({ attempt, question, ...changing })
    .onConflict((conflict) => conflict.columns(["attempt", "question"]).doUpdateSet(changing))
    .execute();
}

/** Remembers that a key's body was acknowledged, and with what. */
export async function rememberKey(
  transaction: Transaction<DatabaseSchema>,
  attempt: AttemptId,
  key: string,
  digest: string,
  { question, revision, savedAt }: StoredResponse,
): Promise<void> {
  await transaction
    .deleteFrom("idempotency_keys")
    .where("attempt", "=", attempt)
    .where("question", "=", question)
    .where("revision", "<=", revision - rememberedRevisions)
    .execute();
  await transaction
    .insertInto("idempotency_keys")
    .values({ attempt, key, question, digest, revision, saved_at: savedAt })
    .execute();
}
