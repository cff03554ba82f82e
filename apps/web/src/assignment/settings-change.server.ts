import "server-only";
import {
  addOwnQuestions,
  type AssignmentSettings,
  assignmentSettingsSchema,
  extraMinutesByName,
  findTimeConflicts,
  frozenSettings,
  type SettingsChange,
  settleSettings,
} from "@wellread/assessment";
import type { SqlBool } from "kysely";
import { type Database, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import {
  type AssignmentOutcome,
  type FaultySetting,
  faultySettings,
  faultyTimes,
  refused,
  type StoredAssignment,
} from "@/model/assignment";
import { findAssignment } from "@/model/assignment-rows";
import { isRetold, keepBank } from "@/model/banks";
import { isUnderWay, renewDeadlines, setExtraMinutes } from "@/model/deadlines";
import { releasedWhen } from "@/model/release";
import { assembleAssignment, isEdited, withDefaultTitle } from "./draw.server";
import { type Change, manage } from "./manage.server";

/**
 * Gives students who have joined already what a new list of extra time says; the others have it when they join. Who is
 * no longer on it keeps what was given.
 */
async function applyListedExtraTime(
  { database, assignment, now }: Change,
  settings: AssignmentSettings,
): Promise<void> {
  const students = await database
    .selectFrom("students")
    .select(["id", "nickname"])
    .where("assignment", "=", assignment.id)
    .execute();
  const [minutesOf, formerOf] = [extraMinutesByName(settings), extraMinutesByName(assignment.settings)];
  const given = students.flatMap(({ id, nickname }) => {
    const minutes = minutesOf(nickname);
    return minutes === null || minutes === (formerOf(nickname) ?? 0) ? [] : [{ student: id, minutes }];
  });
  await setExtraMinutes(database, { assignment: assignment.id, settings }, given, now);
}

/** The first fault of each setting. */
const onceEach = (faults: readonly FaultySetting[]): FaultySetting[] =>
  [...Map.groupBy(faults, ({ name }) => name).values()].flatMap(([first]) => first ?? []);

type ReadingOnly = Pick<AssignmentSettings, "reading">;

/**
 * A reading that is newly set and that no class can be given: a retelling of an article that nobody has retold.
 *
 * @param former null for a new assignment.
 */
export const faultyReading = (
  former: ReadingOnly | null,
  { article, reading }: AssignmentSettings,
): FaultySetting[] =>
  reading.kind === "retelling" && former?.reading.kind !== "retelling" && !isRetold(article)
    ? [{ name: "reading", conflict: null }]
    : [];

type ResolvedSettings = { ok: true; settings: AssignmentSettings } | { ok: false; faults: FaultySetting[] };

/** The settings that a change leads to, or everything that is not right with them: what contradicts itself, and times. */
export function resolveSettings(
  former: AssignmentSettings,
  wished: SettingsChange,
  now: number,
): ResolvedSettings {
  const settled = settleSettings(former, withDefaultTitle(former, wished));
  const parsed = assignmentSettingsSchema.safeParse(settled);
  const times = faultyTimes(findTimeConflicts(former, settled, now));
  const invalid = parsed.success ? faultyReading(former, parsed.data) : faultySettings(parsed.error);
  const faults = onceEach([...invalid, ...times]);
  return parsed.success && faults.length === 0 ? { ok: true, settings: parsed.data } : { ok: false, faults };
}

const differs = (
  one: AssignmentSettings,
  other: AssignmentSettings,
  names: readonly (keyof AssignmentSettings)[],
) => names.some((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));

/** What a teacher agrees to lose. */
type Consent = {
  /** Questions that were swapped or removed: where settings draw all anew. */
  redraw?: boolean | undefined;
};

/** What a change of these draws the questions anew for, and with `variant` those that nobody chose. */
const kept = new Set<keyof AssignmentSettings>(["variant", "shuffleOptions", "partialCredit", "secondTry"]);
const drawing = frozenSettings.filter((name) => !kept.has(name));

async function drawAnew(
  { database, assignment }: Change,
  settings: AssignmentSettings,
  { redraw = false }: Consent,
): Promise<AssignmentOutcome<null>> {
  if (!redraw && (await isEdited(database, assignment))) {
    const isNeeded = differs(assignment.settings, settings, drawing);
    return isNeeded ? refused("questions_edited") : { ok: true, value: null };
  }
  const assembled = assembleAssignment(settings, assignment.quiz.seed);
  if (!assembled.ok) return assembled;
  const { bank } = assembled.value;
  const { quiz } = addOwnQuestions(assembled.value.quiz, assignment.quiz.own, Infinity);
  await keepBank(database, bank);
  await database
    .updateTable("assignments")
    .set({ quiz: JSON.stringify(quiz), bank: bank.version })
    .where("id", "=", assignment.id)
    .execute();
  return { ok: true, value: null };
}

async function apply(
  change: Change,
  wished: SettingsChange,
  consent: Consent,
): Promise<AssignmentOutcome<null>> {
  const { database, assignment } = change;
  const settled = resolveSettings(assignment.settings, wished, change.now);
  if (!settled.ok) return refused("invalid_request", { settings: settled.faults });
  const { settings } = settled;
  if (assignment.frozenAt !== null && differs(assignment.settings, settings, frozenSettings)) {
    return refused("assignment_frozen");
  }
  // For variants others are drawn: such as have them. What a teacher chose stays.
  if (differs(assignment.settings, settings, [...drawing, "variant"])) {
    const drawn = await drawAnew(change, settings, consent);
    if (!drawn.ok) return drawn;
  }
  await database
    .updateTable("assignments")
    .set({ settings: JSON.stringify(settings), closes_at: settings.closesAt })
    .where("id", "=", assignment.id)
    .execute();
  if (differs(assignment.settings, settings, ["timeLimitMinutes", "closesAt", "late"])) {
    await renewDeadlines(database, { assignment: assignment.id, settings }, change.now);
  }
  if (differs(assignment.settings, settings, ["extraTime"])) await applyListedExtraTime(change, settings);
  return { ok: true, value: null };
}

/**
 * Changes settings. Those that decide what is asked draw new questions, and are refused once somebody has started, or
 * where that loses what the teacher chose without consent; times hold at once for attempts that are under way.
 */
export const changeSettings = (
  id: string,
  wished: SettingsChange,
  owner: Owner | null,
  consent: Consent = {},
): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, "settings_changed", (change) => apply(change, wished, consent));

/** What a form changes: it sends every setting that it shows, also those that nobody chose. */
export const changedOnly = (settings: AssignmentSettings, wished: SettingsChange): SettingsChange => {
  const former = new Map<string, unknown>(Object.entries(settings));
  return Object.fromEntries(
    Object.entries(wished).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(former.get(name)),
    ),
  );
};

type Taken = {
  student: string | null;
  number: number | null;
  submitted_at: number | null;
  deadline_at: number | null;
  attempts_started: number;
  /** Whether anything was answered: a result without an answer shows no right ones. */
  answered: SqlBool;
};

const findTaken = (database: Database, assignment: string): Promise<Taken[]> =>
  database
    .selectFrom("attempts")
    .innerJoin("students", "students.id", "attempts.student")
    .select(["attempts.student", "attempts.number", "attempts.submitted_at", "attempts.deadline_at"])
    .select("students.attempts_started")
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("responses")
            .select("responses.attempt")
            .whereRef("responses.attempt", "=", "attempts.id")
            .where("responses.response", "is not", null),
        )
        .as("answered"),
    )
    .where("attempts.assignment", "=", assignment)
    .execute();

/** Whether an answer was checked, which shows what is right before the attempt is submitted. */
async function isAnyChecked(database: Database, assignment: string): Promise<boolean> {
  const row = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .select("responses.attempt")
    .where("attempts.assignment", "=", assignment)
    .where("attempts.student", "is not", null)
    .where("responses.locked_at", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether any student's result is shown now, by the one rule of when it is. */
function isAnyShown(taken: Taken[], { settings }: StoredAssignment, now: number): boolean {
  const atWork = new Set(
    taken.filter(({ submitted_at: submittedAt, deadline_at: deadlineAt }) =>
      isUnderWay({ submittedAt, deadlineAt }, now),
    ),
  );
  const byStudent = Map.groupBy(atWork, ({ student }) => student);
  return taken.some((one) => {
    const numbers = (byStudent.get(one.student) ?? []).flatMap(({ number }) => number ?? []);
    const when = releasedWhen({
      settings,
      isSubmitted: !atWork.has(one),
      isPreview: false,
      isClassAtWork: atWork.size > 0,
      otherUnderWay: numbers.length === 0 ? null : Math.min(...numbers),
      attemptsStarted: one.attempts_started,
      now,
    });
    return when === "now" && Boolean(one.answered);
  });
}

/**
 * Whether students can see right answers as things stand: a change that hides their results takes back nothing of that.
 * False for anyone who does not manage the assignment.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadAnswersShown(id: string, owner: OwnerOrPage = identifyPage()): Promise<boolean> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return false;
  if (await isAnyChecked(database, held.assignment.id)) return true;
  return isAnyShown(await findTaken(database, held.assignment.id), held.assignment, Date.now());
}

/** Locks an assignment against newcomers, or opens it again. Those who are in it go on. */
export const lockAssignment = (
  id: string,
  isLocked: boolean,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, isLocked ? "locked" : "unlocked", async ({ database, assignment, now }) => {
    const lockedAt = isLocked ? (assignment.lockedAt ?? now) : null;
    await database
      .updateTable("assignments")
      .set({ locked_at: lockedAt })
      .where("id", "=", assignment.id)
      .execute();
    return { ok: true, value: null };
  });
