import "server-only";
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
import { type Outcome, readAttempt, readResponse, type StoredAttempt, type StoredResponse } from "./attempt";
import { loadBank } from "./banks";
import { endOverdueAttempts, isUnderWay, underWay } from "./deadlines";
import { publish } from "./events";
import { type AttemptId, attemptIdSchema } from "./ids";

/** A question of an attempt, with its key, and how it is shown. It stays on the server. */
export type ShownQuestion = { question: AskedQuestion; presentation: Presentation };

/** What an attempt asks, in order, with the opaque ids by which its options are published. */
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

/** The condition that an attempt is this owner's: the browser or token started it, or its student is at work there. */
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
 * The attempt, if it is this owner's. A malformed id, an unknown one and somebody else's all give the same answer. An
 * attempt whose time is over is returned as submitted.
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

/**
 * How long after the deadline an answer is still kept, in milliseconds, as a device may be without a connection for
 * days.
 */
const lateWindow = 7 * 24 * 60 * 60 * 1000;

/** An answer that came too late, in the bank's own ids. */
export type LateAnswer = {
  question: QuestionId;
  response: QuizResponse | null;
  savedAt: number;
  madeAt: number;
  /** When it was restored, as the attempt was reopened; null while it does not count. */
  restoredAt: number | null;
};

export const readLateAnswer = (row: Selectable<LateResponsesTable>): LateAnswer => ({
  question: questionIdSchema.parse(row.question),
  response: row.response === null ? null : responseSchema.parse(JSON.parse(row.response)),
  savedAt: row.saved_at,
  madeAt: row.made_at ?? row.saved_at,
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
  const byAttempt = Map.groupBy(rows, ({ attempt }) => attempt);
  return new Map(Array.from(byAttempt, ([attempt, own]) => [attempt, own.map(readLateAnswer)]));
}

/**
 * Why an attempt takes no more answers. Weeks after its deadline, it counts as submitted, and late answers are no
 * longer kept.
 */
const endOf = (
  { assigned, submittedAt }: StoredAttempt,
  now: number,
): "deadline_passed" | "attempt_submitted" =>
  assigned?.endedBy === "deadline" && now <= (submittedAt ?? now) + lateWindow
    ? "deadline_passed"
    : "attempt_submitted";

/**
 * Finds an open attempt and locks it for the rest of the transaction, by the write that notes its owner's activity, so
 * that two saves of one attempt, or a save and its submission, are serialised on either database.
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

/** The responses stored for an attempt, by question. Whether the caller may see them is decided by `findAttempt`. */
export async function findResponses(
  database: Database,
  attempt: AttemptId,
): Promise<Map<QuestionId, StoredResponse>> {
  const rows = await database.selectFrom("responses").selectAll().where("attempt", "=", attempt).execute();
  return new Map(rows.map(readResponse).map((response) => [response.question, response]));
}

/** Stores a response in place of the former one. The same answer, given again, was given in when it was before. */
export async function writeResponse(
  database: Database,
  attempt: AttemptId,
  answer: Omit<StoredResponse, "lockedAt" | "firstTry" | "settledAt">,
): Promise<void> {
  const { question, response, revision, marked, savedAt, madeAt } = answer;
  const written = response === null ? null : JSON.stringify(response);
  const changing = {
    response: written,
    revision,
    marked: marked ? 1 : 0,
    saved_at: savedAt,
    made_at: madeAt,
  };
  await database
    .insertInto("responses")
    .values({ attempt, question, ...changing })
    .onConflict((conflict) =>
      conflict.columns(["attempt", "question"]).doUpdateSet((eb) => ({
        ...changing,
        settled_at: eb
          .case()
          .when("responses.response", "=", written)
          .then(eb.ref("responses.settled_at"))
          .else(null)
          .end(),
      })),
    )
    .execute();
}
