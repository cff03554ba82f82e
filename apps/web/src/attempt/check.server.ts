import "server-only";
import type { Scoring } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import { type Database, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import type { Outcome, StoredAttempt } from "@/model/attempt";
import { askedQuestions, claimAttempt, findAttempt, findResponses } from "@/model/attempt-rows";
import { publish } from "@/model/events";
import type { KeysShown } from "@/model/release";
import { findAssigned } from "./load.server";
import { regradeAttempt } from "./regraded-attempt.server";
import { type QuestionResult, viewQuestionResult } from "./question-result.server";
import { findWithheldKeys, withholdKey } from "./withheld-keys.server";

/**
 * The questions of an attempt whose answers are locked, each with its key and feedback, under the regrades in force.
 * One that was dropped is shown as it was; it no longer counts.
 */
async function findChecked(
  database: Database,
  attempt: StoredAttempt,
  { settings, shown: keys }: { settings: Scoring; shown: KeysShown },
): Promise<QuestionResult[]> {
  const shown = await askedQuestions(database, attempt);
  const stored = await findResponses(database, attempt.id);
  const regraded = await regradeAttempt(database, attempt, shown, stored, settings);
  const { result, uncorrected, asked } = regraded;
  const withheld = findWithheldKeys(regraded, keys);
  const corrected = new Map(result.questions.map((scored) => [scored.question, scored]));
  return uncorrected.questions.flatMap((before) => {
    const one = asked.questions.get(before.question);
    const saved = stored.get(before.question);
    if (one === undefined || saved === undefined || saved.lockedAt === null) return [];
    const scored = corrected.get(before.question) ?? before;
    const response = saved.response ?? undefined;
    const why = withheld.get(before.question);
    if (why !== undefined) return withholdKey(scored, response, shown, why);
    return [viewQuestionResult(one, scored, response, asked)];
  });
}

type CheckOutcome = Outcome<
  QuestionResult,
  "attempt_not_found" | "attempt_submitted" | "deadline_passed" | "question_not_found" | "feedback_withheld"
>;

/** Locks an answer; false if there is none to lock. A locked answer cannot change. */
async function lock(database: Database, attempt: string, question: string, now: number): Promise<boolean> {
  const answered = await database
    .selectFrom("responses")
    .select("locked_at")
    .where("attempt", "=", attempt)
    .where("question", "=", question)
    .where("response", "is not", null)
    .executeTakeFirst();
  if (answered === undefined) return false;
  await database
    .updateTable("responses")
    .set({ locked_at: answered.locked_at ?? now })
    .where("attempt", "=", attempt)
    .where("question", "=", question)
    .execute();
  return true;
}

/**
 * Locks the answer to a question and says whether it is right and why, if the assignment gives feedback question by
 * question. Nothing of the key is revealed before the answer is locked.
 */
export async function checkResponse(
  id: string,
  question: string,
  owner: Owner | null,
): Promise<CheckOutcome> {
  const opened = await getDatabase();
  const { outcome, assignment } = await opened.transaction().execute(async (database) => {
    const refuse = (code: "attempt_not_found" | "question_not_found" | "feedback_withheld") =>
      ({ outcome: { ok: false, error: { code } } as CheckOutcome, assignment: null }) as const;
    const now = Date.now();
    const claimed = await claimAttempt(database, id, owner, now);
    if (!claimed.ok) return { outcome: claimed, assignment: null };
    const attempt = claimed.value;
    const assigned = await findAssigned(database, attempt, now);
    if (assigned === "deleted") return refuse("attempt_not_found");
    if (assigned?.settings.feedback !== "each-question") return refuse("feedback_withheld");
    if (!questionIdSchema.safeParse(question).success) return refuse("question_not_found");
    if (!(await lock(database, attempt.id, question, now))) return refuse("question_not_found");
    const checked = await findChecked(database, attempt, assigned);
    const value = checked.find((each) => each.question.id === question);
    if (value === undefined) return refuse("question_not_found");
    return { outcome: { ok: true, value } as CheckOutcome, assignment: attempt.assigned?.assignment ?? null };
  });
  if (assignment !== null) await publish(assignment);
  return outcome;
}

/**
 * The questions of an attempt that were checked so far; none if feedback is not given question by question. Null
 * whether the attempt does not exist or belongs to somebody else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadChecked(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<QuestionResult[] | null> {
  const database = await getDatabase();
  const attempt = await findAttempt(database, id, await owner);
  if (attempt === null) return null;
  const assigned = await findAssigned(database, attempt, Date.now());
  if (assigned === "deleted") return null;
  if (assigned?.settings.feedback !== "each-question") return [];
  return findChecked(database, attempt, assigned);
}
