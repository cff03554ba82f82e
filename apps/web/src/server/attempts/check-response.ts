import "server-only";
import { questionIdSchema } from "@wellread/content";
import { publish } from "@/server/assignments/publish";
import { getDatabase, type Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import type { Outcome } from "./attempt-error";
import { claimAttempt } from "./claim-attempt";
import { findAssigned } from "./find-assigned";
import { findChecked } from "./find-checked";
import type { QuestionResult } from "./result-view";

type CheckOutcome = Outcome<
  QuestionResult,
  "attempt_not_found" | "attempt_submitted" | "deadline_passed" | "question_not_found" | "feedback_withheld"
>;

/** Locks an answer; false if there is none to lock. Locked once, it stays as it was. */
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
 * Where an assignment gives feedback question by question: locks the answer to one, and tells whether it is right and
 * why. Nothing of the key is told before the answer is locked.
 */
export async function checkResponse(
  id: string,
  question: string,
  owner: Owner | null,
): Promise<CheckOutcome> {
  const opened = await getDatabase();
  const { outcome, assignment } = await opened.transaction().execute(async (database) => {
    const refuse = (code: "question_not_found" | "feedback_withheld") =>
      ({ outcome: { ok: false, error: { code } } as CheckOutcome, assignment: null }) as const;
    const now = Date.now();
    const claimed = await claimAttempt(database, id, owner, now);
    if (!claimed.ok) return { outcome: claimed, assignment: null };
    const attempt = claimed.value;
    const assigned = await findAssigned(database, attempt, now);
    if (assigned?.settings.feedback !== "each-question") return refuse("feedback_withheld");
    if (!questionIdSchema.safeParse(question).success) return refuse("question_not_found");
    if (!(await lock(database, attempt.id, question, now))) return refuse("question_not_found");
    const checked = await findChecked(database, attempt, assigned.settings);
    const value = checked.find((each) => each.question.id === question);
    if (value === undefined) return refuse("question_not_found");
    return { outcome: { ok: true, value } as CheckOutcome, assignment: attempt.assigned?.assignment ?? null };
  });
  if (assignment !== null) await publish(assignment);
  return outcome;
}
