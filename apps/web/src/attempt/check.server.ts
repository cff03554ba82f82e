import "server-only";
import {
  defaultScoring,
  hasSecondTry,
  hintParagraphs,
  responseSchema,
  type Scoring,
} from "@wellread/assessment";
import { paragraphIdSchema, type QuestionId, questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { type Database, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import {
  type Checks,
  checksOf,
  givenAnswer,
  type Outcome,
  type StoredAttempt,
  type StoredResponse,
} from "@/model/attempt";
import { type Asked, askedQuestions, claimAttempt, findAttempt, findResponses } from "@/model/attempt-rows";
import { publish } from "@/model/events";
import type { AttemptId } from "@/model/ids";
import { type KeysShown, keyWithheldSchema, soloKeysShown } from "@/model/release";
import { conceal, findAssigned } from "./load.server";
import { type RegradedAttempt, regradeAttempt } from "./regraded-attempt.server";
import { type QuestionResult, questionResultSchema, viewQuestionResult } from "./question-result.server";
import { findWithheldKeys, withholdKey, type WithheldKeys } from "./withheld-keys.server";

/**
 * An answer that a check found not right, and that can be given once more. Nothing in it tells what is right: no points, no
 * parts, no reasons and no facts.
 */
export const secondTrySchema = z.strictObject({
  question: questionIdSchema,
  /** The answer that was checked; it keeps what it earned. Option ids are opaque. */
  firstResponse: responseSchema,
  /** The paragraphs to look at again; none of a teacher's own question. */
  reread: z.array(paragraphIdSchema),
  /** Why giving up would not show the right answer; null where it does. */
  withheld: keyWithheldSchema.nullable(),
});
export type SecondTry = z.infer<typeof secondTrySchema>;

/** What the checks of an attempt have shown so far. */
export const checkedSchema = z.strictObject({
  /** Those whose answers are locked. */
  questions: z.array(questionResultSchema),
  /** Those that can be tried once more. */
  secondTries: z.array(secondTrySchema),
  /** By question, how often its answer can still be checked: 0 once it is locked. */
  checksLeft: z.record(questionIdSchema, z.int().min(0).max(2)),
});
export type Checked = z.infer<typeof checkedSchema>;

/** What decides about the checks of an attempt. */
type CheckRules = { checks: Exclude<Checks, "none">; scoring: Scoring; shown: KeysShown };

/** Null if feedback is not given question by question. */
async function findRules(
  database: Database,
  attempt: StoredAttempt,
  now: number,
): Promise<CheckRules | "deleted" | null> {
  const assigned = await findAssigned(database, attempt, now);
  if (assigned === "deleted") return "deleted";
  const checks = checksOf(attempt, assigned?.settings ?? null);
  if (checks === "none") return null;
  return { checks, scoring: assigned?.settings ?? defaultScoring, shown: assigned?.shown ?? soloKeysShown };
}

/** An attempt with its answers and what they earn under the regrades in force. */
type Scored = {
  attempt: StoredAttempt;
  rules: CheckRules;
  /** As the attempt shows them, whatever regrades made of them. */
  asked: Asked;
  stored: Map<QuestionId, StoredResponse>;
  regraded: RegradedAttempt;
};

async function scoreAnswers(database: Database, attempt: StoredAttempt, rules: CheckRules): Promise<Scored> {
  const asked = await askedQuestions(database, attempt);
  const stored = await findResponses(database, attempt.id);
  const regraded = await regradeAttempt(database, attempt, asked, stored, rules.scoring);
  return { attempt, rules, asked, stored, regraded };
}

const canBeTriedTwice = ({ rules, asked }: Scored, id: QuestionId): boolean => {
  const one = asked.questions.get(id);
  return rules.checks === "twice" && one !== undefined && hasSecondTry(one.question, one.presentation);
};

function viewSecondTry(
  { asked, stored, regraded }: Scored,
  id: QuestionId,
  withheld: WithheldKeys,
): SecondTry[] {
  const { firstTry = null, lockedAt = null } = stored.get(id) ?? {};
  const shown = asked.questions.get(id);
  const corrected = regraded.asked.questions.get(id);
  if (firstTry === null || lockedAt !== null || shown === undefined || corrected === undefined) return [];
  return [
    {
      question: id,
      firstResponse: conceal(shown.question, firstTry.response, asked),
      reread: hintParagraphs(corrected.question, corrected.presentation, firstTry.response),
      withheld: withheld.get(id) ?? null,
    },
  ];
}

/**
 * The questions of an attempt whose answers are locked, each with its key and feedback, under the regrades in force.
 * One that was dropped is shown as it was; it no longer counts.
 */
function viewLocked({ asked: first, stored, regraded }: Scored, withheld: WithheldKeys): QuestionResult[] {
  const { result, uncorrected, asked } = regraded;
  const corrected = new Map(result.questions.map((scored) => [scored.question, scored]));
  return uncorrected.questions.flatMap((before) => {
    const one = asked.questions.get(before.question);
    const saved = stored.get(before.question);
    if (one === undefined || saved === undefined || saved.lockedAt === null) return [];
    const scored = corrected.get(before.question) ?? before;
    const why = withheld.get(before.question);
    if (why !== undefined) return withholdKey(scored, givenAnswer(saved), first, why);
    return [viewQuestionResult(one, scored, givenAnswer(saved), asked)];
  });
}

function viewChecked(scored: Scored): Checked {
  const { asked, stored, regraded, rules } = scored;
  const withheld = findWithheldKeys(regraded, rules.shown);
  const ids = [...asked.questions.keys()];
  const checksLeft = (id: QuestionId): number => {
    const { lockedAt = null, firstTry = null } = stored.get(id) ?? {};
    if (lockedAt !== null) return 0;
    return firstTry === null && canBeTriedTwice(scored, id) ? 2 : 1;
  };
  return {
    questions: viewLocked(scored, withheld),
    secondTries: ids.flatMap((id) => viewSecondTry(scored, id, withheld)),
    checksLeft: Object.fromEntries(ids.map((id) => [id, checksLeft(id)])),
  };
}

/**
 * What is asked of an answer: to check it, to check another one at the second try, or to show what is right without one.
 * Which of them it is decides what a request that comes twice does, not how many have come.
 */
export type CheckKind = "check" | "again" | "reveal";

type CheckStep = "lock" | "leave-second-try" | "stay";

/** What a check does to an answer that is not locked. */
function stepOf(kind: CheckKind, scored: Scored, answer: StoredResponse): CheckStep {
  if (kind === "reveal") return "lock";
  if (answer.firstTry !== null) {
    // The first check, sent again, or an answer that is still the same: the second try stays open.
    return kind === "again" && givenAnswer(answer).first !== undefined ? "lock" : "stay";
  }
  const found = scored.regraded.result.questions.find(({ question }) => question === answer.question);
  const isMissed = found !== undefined && found.score.outcome !== "right";
  return isMissed && canBeTriedTwice(scored, answer.question) ? "leave-second-try" : "lock";
}

const rowOf = (database: Database, attempt: AttemptId, question: QuestionId) =>
  database.updateTable("responses").where("attempt", "=", attempt).where("question", "=", question);

/** Does what a check asks for; false if there is no answer to check. A locked answer cannot change. */
async function take(
  database: Database,
  kind: CheckKind,
  scored: Scored,
  question: QuestionId,
  now: number,
): Promise<boolean> {
  const answer = scored.stored.get(question);
  const { response } = givenAnswer(answer);
  if (answer === undefined || response === undefined) return false;
  if (answer.lockedAt !== null) return true;
  const row = rowOf(database, scored.attempt.id, question);
  const step = stepOf(kind, scored, answer);
  const written = JSON.stringify(response);
  if (step === "lock") await row.set({ locked_at: now, response: written }).execute();
  if (step === "leave-second-try")
    await row.set({ first_response: written, first_checked_at: now }).execute();
  return true;
}

type CheckOutcome = Outcome<
  QuestionResult | SecondTry,
  "attempt_not_found" | "attempt_submitted" | "deadline_passed" | "question_not_found" | "feedback_withheld"
>;

/** Whether a check left a second try. */
export const isSecondTry = (checked: QuestionResult | SecondTry): checked is SecondTry =>
  !("score" in checked);

/**
 * Checks the answer to a question, if feedback is given question by question: locks it and says whether it is right and
 * why, or leaves a second try where it is not right and may be given once more. Nothing of the key is revealed before
 * the answer is locked.
 */
export async function checkResponse(
  id: string,
  question: string,
  owner: Owner | null,
  kind: CheckKind = "check",
): Promise<CheckOutcome> {
  const opened = await getDatabase();
  const { outcome, assignment } = await opened.transaction().execute(async (database) => {
    const refuse = (code: "attempt_not_found" | "question_not_found" | "feedback_withheld") =>
      ({ outcome: { ok: false, error: { code } } as CheckOutcome, assignment: null }) as const;
    const now = Date.now();
    const claimed = await claimAttempt(database, id, owner, now);
    if (!claimed.ok) return { outcome: claimed, assignment: null };
    const attempt = claimed.value;
    const rules = await findRules(database, attempt, now);
    if (rules === "deleted") return refuse("attempt_not_found");
    if (rules === null) return refuse("feedback_withheld");
    const asked = questionIdSchema.safeParse(question).data;
    if (asked === undefined) return refuse("question_not_found");
    const before = await scoreAnswers(database, attempt, rules);
    if (!(await take(database, kind, before, asked, now))) return refuse("question_not_found");
    const { questions, secondTries } = viewChecked(await scoreAnswers(database, attempt, rules));
    const value =
      questions.find((each) => each.question.id === asked) ??
      secondTries.find((each) => each.question === asked);
    if (value === undefined) return refuse("question_not_found");
    return { outcome: { ok: true, value } as CheckOutcome, assignment: attempt.assigned?.assignment ?? null };
  });
  if (assignment !== null) await publish(assignment);
  return outcome;
}

const nothingChecked: Checked = { questions: [], secondTries: [], checksLeft: {} };

/**
 * What the checks of an attempt have shown so far; nothing if feedback is not given question by question. Null
 * whether the attempt does not exist or belongs to somebody else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadChecked(id: string, owner: OwnerOrPage = identifyPage()): Promise<Checked | null> {
  const database = await getDatabase();
  const attempt = await findAttempt(database, id, await owner);
  if (attempt === null) return null;
  const rules = await findRules(database, attempt, Date.now());
  if (rules === "deleted") return null;
  return rules === null ? nothingChecked : viewChecked(await scoreAnswers(database, attempt, rules));
}
