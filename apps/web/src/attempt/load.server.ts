import "server-only";
import {
  type AssignmentSettings,
  concealResponse,
  type OptionIds,
  publishQuestion,
  type RegradeInForce,
  regradeQuestion,
  type Response as QuizResponse,
  showsKey,
} from "@wellread/assessment";
import type { AskedQuestion, QuestionId } from "@wellread/content";
import { type Database, getDatabase } from "@/database/database";
import { identifyPage, type Owner } from "@/identity/identity";
import { readAssignment } from "@/model/assignment";
import {
  type AssignedAttempt,
  type AssignedView,
  assignedViewSchema,
  type AttemptView,
  attemptViewSchema,
  type Checks,
  checksOf,
  type SavedResponse,
  type StoredAttempt,
  type StoredResponse,
  viewHead,
  writeTime,
  writeTimeOrNull,
} from "@/model/attempt";
import { type Asked, askedQuestions, findAttempt, findResponses } from "@/model/attempt-rows";
import { outlineOf } from "@/model/banks";
import { underWay } from "@/model/deadlines";
import { placesIn, readPastedText } from "@/reading/pasted-text";
import { findRegradesOf } from "@/model/regrades";
import { keysShown, type KeysShown, releasedWhen } from "@/model/release";
import { keyRules } from "./interactions/key-rules.server";

/**
 * The public name of one part of a score or of its feedback, with an opaque id if it is an option or `<gap>/<option>`.
 * Undefined for an option that the attempt does not show.
 */
function concealPart(question: AskedQuestion, part: string, optionIds: OptionIds): string | undefined {
  const { optionPlace: place } = keyRules[question.interaction];
  if (place === "options" || place === "sources") return optionIds.conceal(question.id, place, part);
  const slash = part.indexOf("/");
  if (slash < 0) return part;
  const gap = part.slice(0, slash);
  const option = optionIds.conceal(question.id, gap, part.slice(slash + 1));
  return option && `${gap}/${option}`;
}

/** The same record, by the public names of the parts. */
export const concealParts = <T>(
  question: AskedQuestion,
  parts: Record<string, T>,
  optionIds: OptionIds,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) => {
      const outside = concealPart(question, part, optionIds);
      return outside === undefined ? [] : [[outside, value]];
    }),
  );

/** What an attempt is told about its assignment, the settings behind it, and which keys its result would show. */
type FoundAssigned = { view: AssignedView; settings: AssignmentSettings; shown: KeysShown };

type Found = { attempt: StoredAttempt; assigned: AssignedAttempt; now: number };

/** The attempts of the class that are under way. */
const classUnderWay = (database: Database, { assigned, now }: Found) =>
  database
    .selectFrom("attempts")
    .where("attempts.assignment", "=", assigned.assignment)
    .where("attempts.student", "is not", null)
    .where(underWay(now));

const lateAnswers = (database: Database, { attempt }: Found) =>
  database
    .selectFrom("late_responses")
    .where("attempt", "=", attempt.id)
    .select((of) => of.fn.countAll<number>().as("count"));

/** The assignment, the student, who is at work, and the late answers, in one query. */
const findRow = (database: Database, found: Found) =>
  database
    .selectFrom("assignments")
    .leftJoin("students", (join) =>
      join
        .onRef("students.assignment", "=", "assignments.id")
        .on("students.id", "=", found.assigned.student ?? ""),
    )
    .selectAll("assignments")
    .select(["students.number", "students.nickname", "students.attempts_started"])
    .select((eb) => [
      eb.exists(classUnderWay(database, found).select("attempts.id")).as("class_at_work"),
      classUnderWay(database, found)
        .where("attempts.student", "=", found.assigned.student ?? "")
        .where("attempts.id", "!=", found.attempt.id)
        .select((of) => of.fn.min("attempts.number").as("number"))
        .as("other_under_way"),
      lateAnswers(database, found).where("restored_at", "is", null).as("too_late"),
      lateAnswers(database, found).where("restored_at", "is not", null).as("restored"),
    ])
    .where("assignments.id", "=", found.assigned.assignment)
    .executeTakeFirst();

/** Where a class reads the article, and which of its paragraphs stand there. */
function viewReading({ article, reading }: AssignmentSettings): AssignedView["reading"] {
  const outline = outlineOf(article);
  if (reading.kind === "text") {
    return { kind: "text", paragraphs: placesIn(readPastedText(reading.value, outline)) };
  }
  return { kind: reading.kind, paragraphs: reading.kind === "retelling" ? outline.map(({ id }) => id) : [] };
}

/**
 * What the student of an attempt is told about its assignment; null for a quiz outside an assignment, and "deleted" if the
 * assignment or the student was deleted after the attempt had been read.
 */
export async function findAssigned(
  database: Database,
  attempt: StoredAttempt,
  now: number,
): Promise<FoundAssigned | "deleted" | null> {
  const { assigned } = attempt;
  if (assigned === null) return null;
  const found = await findRow(database, { attempt, assigned, now });
  if (found === undefined || (assigned.student !== null && found.number === null)) return "deleted";
  const { number, nickname, attempts_started, ...row } = found;
  const { id, code, settings } = readAssignment(row);
  const facts = {
    settings,
    isSubmitted: attempt.submittedAt !== null,
    isPreview: assigned.isPreview,
    isClassAtWork: Boolean(row.class_at_work),
    otherUnderWay: row.other_under_way,
    attemptsStarted: attempts_started ?? 1,
    now,
  };
  const when = releasedWhen(facts);
  const view = assignedViewSchema.parse({
    id,
    code,
    title: settings.title,
    student: assigned.student === null ? null : { id: assigned.student, number, nickname },
    isPreview: assigned.isPreview,
    number: assigned.number,
    deadlineAt: writeTimeOrNull(assigned.deadlineAt),
    now: writeTime(now),
    closesAt: writeTimeOrNull(settings.closesAt),
    timeZone: settings.timeZone,
    lateAt: writeTimeOrNull(assigned.lateAt),
    tooLate: Number(row.too_late),
    restored: Number(row.restored),
    endedBy: assigned.endedBy,
    feedback: settings.feedback,
    partialCredit: settings.partialCredit,
    reading: viewReading(settings),
    released: when === "now",
    releasedWhen: when,
  });
  return { view, settings, shown: keysShown(facts) };
}

/** A stored response with the opaque ids of its attempt. What was stored was checked, so a failure is a bug. */
export function conceal(question: AskedQuestion, response: QuizResponse, asked: Asked): QuizResponse {
  const translated = concealResponse(question, response, asked.optionIds);
  if (!translated.ok) throw new Error(`a stored response to ${question.id} does not fit it`);
  return translated.response;
}

export function viewResponse(question: AskedQuestion, stored: StoredResponse, asked: Asked): SavedResponse {
  const { response, revision, marked, savedAt } = stored;
  return {
    response: response === null ? null : conceal(question, response, asked),
    revision,
    marked,
    savedAt: writeTime(savedAt),
  };
}

/**
 * What an attempt asks under the regrades in force, as how many options to select follows from the key. Where what is right
 * is not shown, the question stays as it was.
 */
const correctAsked = (asked: Asked, regrades: readonly RegradeInForce[]): Asked => ({
  ...asked,
  questions: new Map(
    [...asked.questions].map(([id, { question, presentation }]) => {
      const corrected = regradeQuestion(question, regrades);
      return [id, { question: showsKey(corrected, presentation) ? corrected : question, presentation }];
    }),
  ),
});

/** Builds what the owner may see, field by field, and through the strict schema. */
function viewAttempt(
  attempt: StoredAttempt,
  asked: Asked,
  responses: Map<QuestionId, StoredResponse>,
  checks: Checks,
  assignment: AssignedView | null,
): AttemptView {
  const questions = [...asked.questions.values()];
  const saved = questions.flatMap(({ question }) => {
    const stored = responses.get(question.id);
    return stored === undefined ? [] : [[question.id, viewResponse(question, stored, asked)]];
  });
  return attemptViewSchema.parse({
    ...viewHead(attempt),
    seed: attempt.assigned === null ? attempt.quiz.seed : null,
    submittedAt: writeTimeOrNull(attempt.submittedAt),
    questions: questions.map(({ question, presentation }) =>
      publishQuestion(question, presentation, asked.optionIds),
    ),
    responses: Object.fromEntries(saved),
    checks,
    assignment,
  });
}

/**
 * The attempt, if it is the caller's; null whether it does not exist or belongs to somebody else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadAttempt(
  id: string,
  owner: Owner | null | Promise<Owner | null> = identifyPage(),
): Promise<AttemptView | null> {
  const database = await getDatabase();
  const attempt = await findAttempt(database, id, await owner);
  if (attempt === null) return null;
  const [asked, responses, assigned] = await Promise.all([
    askedQuestions(database, attempt),
    findResponses(database, attempt.id),
    findAssigned(database, attempt, Date.now()),
  ]);
  if (assigned === "deleted") return null;
  const regrades = await findRegradesOf(database, attempt);
  const checks = checksOf(attempt, assigned?.settings ?? null);
  return viewAttempt(attempt, correctAsked(asked, regrades), responses, checks, assigned?.view ?? null);
}
