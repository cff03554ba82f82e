import "server-only";
import {
  isLower,
  previewRegrades,
  type Regrade,
  type RegradeInForce,
  type Result,
} from "@wellread/assessment";
import { manage } from "@/assignment/manage.server";
import { type Database, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import { type AssignmentOutcome, refused } from "@/model/assignment";
import { findRegrades, inForce, type RegradeId, writeRegrade } from "@/model/regrades";
import { type ClassRecord, loadClass, readClass } from "./record.server";
import {
  checkRegrade,
  type RegradeAnswer,
  type RegradeInput,
  type RegradePreview,
} from "./regrade-input.server";
import { viewRegrades } from "./results.server";

/** How many attempts are submitted, and when the last one was. */
async function findSubmissions(
  database: Database,
  assignment: string,
): Promise<{ count: number; last: number }> {
  const { count, last } = await database
    .selectFrom("attempts")
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.max("submitted_at").as("last")])
    .where("assignment", "=", assignment)
    .where("student", "is not", null)
    .where("submitted_at", "is not", null)
    .executeTakeFirstOrThrow();
  return { count, last: last ?? 0 };
}

/**
 * Puts a regrade in force. It changes no answer and no bank: scores are computed with it from now on. The class is read
 * before the transaction: on SQLite, nobody could save an answer meanwhile.
 */
async function applyRegrade(
  id: string,
  regrade: Regrade,
  reason: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<RegradeId>> {
  const opened = await loadClass(id, "manage", owner);
  if (opened === null) return refused("assignment_not_found");
  return manage(id, owner, "regraded", async ({ database, assignment, now }) => {
    const regrades = await findRegrades(database, assignment.id);
    const checked = checkRegrade({ ...opened.record, regrades }, regrade);
    if (!checked.ok) return checked;
    // Never before the last one, as regrades count in the order in which they were made.
    const last = regrades.at(-1)?.createdAt ?? 0;
    const at = Math.max(now, last + 1);
    const sparesUntil = Math.max(at, (await findSubmissions(database, assignment.id)).last);
    const made = await writeRegrade(database, assignment.id, { regrade, reason }, at, sparesUntil);
    return { ok: true, value: made };
  });
}

type Corrections = { before: readonly RegradeInForce[]; after: readonly RegradeInForce[] };

const movesOf = ({ attempts, questions, scoring }: ClassRecord, corrections: Corrections) =>
  previewRegrades(attempts, questions, corrections, scoring);

const summary = ({ points, outOf, percent }: Result) => ({ points, outOf, percent });

const directionOf = (before: Result, after: Result): RegradePreview["moves"][number]["direction"] => {
  if (isLower(before, after)) return "down";
  return isLower(after, before) ? "up" : "same";
};

/** Says whose scores change if other regrades are in force. */
function viewMoves(record: ClassRecord, corrections: Corrections): Omit<RegradePreview, "spared"> {
  const students = new Map(record.students.map((student) => [student.id, student]));
  const moves = movesOf(record, corrections).flatMap(({ attempt, before, after }) => {
    const student = students.get(attempt.student);
    if (student === undefined) return [];
    const { id, number, nickname } = student;
    const direction = directionOf(before, after);
    return [
      {
        student: id,
        number,
        nickname,
        attempt: attempt.id,
        before: summary(before),
        after: summary(after),
        direction,
      },
    ];
  });
  const count = (direction: string) => moves.filter((move) => move.direction === direction).length;
  return { moves, up: count("up"), down: count("down") };
}

/** Says whose scores a new regrade would change. It spares everybody who has submitted by now. */
function viewNew(record: ClassRecord, regrade: Regrade): RegradePreview {
  const before = inForce(record.regrades);
  const viewed = viewMoves(record, { before, after: [...before, regrade] });
  const lowering = viewMoves(record, { before, after: [...before, { ...regrade, lower: true }] });
  return { ...viewed, spared: Math.max(0, lowering.down - viewed.down) };
}

/** Says whose scores change if a regrade is undone; refused if it does not exist or is undone already. */
function viewUndo(record: ClassRecord, undo: string): AssignmentOutcome<RegradePreview> {
  const { regrades } = record;
  if (!regrades.some((one) => one.id === undo && one.undoneAt === null)) return refused("regrade_not_found");
  const after = inForce(regrades.filter((one) => one.id !== undo));
  return { ok: true, value: { ...viewMoves(record, { before: inForce(regrades), after }), spared: 0 } };
}

/** Says whose scores a regrade would change. Nothing is stored. */
export async function previewRegrade(
  id: string,
  regrade: Regrade,
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentOutcome<RegradePreview>> {
  const opened = await loadClass(id, "manage", owner);
  if (opened === null) return refused("assignment_not_found");
  const checked = checkRegrade(opened.record, regrade);
  if (!checked.ok) return checked;
  return { ok: true, value: viewNew(opened.record, regrade) };
}

/** Says whose scores would change if a regrade were undone; refused if it does not exist or is undone already. */
export async function previewUndo(
  id: string,
  regradeId: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentOutcome<RegradePreview>> {
  const opened = await loadClass(id, "manage", owner);
  return opened === null ? refused("assignment_not_found") : viewUndo(opened.record, regradeId);
}

type Undo = Pick<Extract<RegradeInput, { undo: unknown }>, "undo" | "lower">;

/** What would follow if a regrade were undone by now, in brief. */
const summariseUndo = (record: ClassRecord, undo: string): AssignmentOutcome<{ lowers: boolean }> => {
  const viewed = viewUndo(record, undo);
  return viewed.ok ? { ok: true, value: { lowers: viewed.value.down > 0 } } : viewed;
};

/** By what a class that was read is known to be as it was: its submissions and regrades. */
async function stampClass(database: Database, assignment: string): Promise<string> {
  const regrades = await findRegrades(database, assignment);
  const undone = regrades.filter(({ undoneAt }) => undoneAt !== null).length;
  const { count, last } = await findSubmissions(database, assignment);
  return [count, last, regrades.length, undone].join();
}

/**
 * Undoes a regrade, which stays in the log. Refused if it does not exist or is undone already, or if it would lower
 * somebody's score and that is not allowed.
 */
async function undoRegrade(
  id: string,
  { undo, lower }: Undo,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  const stamp = await stampClass(await getDatabase(), id);
  const opened = await loadClass(id, "manage", owner);
  if (opened === null) return refused("assignment_not_found");
  const before = summariseUndo(opened.record, undo);
  return manage(id, owner, "regrade_undone", async ({ database, assignment, now }) => {
    // Another attempt may have come in since: only then is the class read again, while nobody else can save.
    const isAsRead = (await stampClass(database, assignment.id)) === stamp;
    const found = isAsRead ? before : summariseUndo(await readClass(database, assignment, now), undo);
    if (!found.ok) return found;
    if (found.value.lowers && !lower)
      return refused("invalid_request", { settings: [{ name: "lower", conflict: null }] });
    await database
      .updateTable("regrades")
      .set({ undone_at: now })
      .where("id", "=", undo)
      .where("assignment", "=", assignment.id)
      .execute();
    return { ok: true, value: null };
  });
}

const previewInput = (id: string, input: RegradeInput, owner: Owner | null) =>
  "undo" in input ? previewUndo(id, input.undo, owner) : previewRegrade(id, input.regrade, owner);

const doInput = (id: string, input: RegradeInput, owner: Owner | null) =>
  "undo" in input ? undoRegrade(id, input, owner) : applyRegrade(id, input.regrade, input.reason, owner);

/** Applies or undoes a regrade, or only says whose scores it would change. */
export async function makeRegrade(
  id: string,
  input: RegradeInput,
  owner: Owner | null,
): Promise<AssignmentOutcome<RegradeAnswer>> {
  const preview = await previewInput(id, input, owner);
  if (!preview.ok) return preview;
  const done = input.preview ? null : await doInput(id, input, owner);
  if (done !== null && !done.ok) return done;
  const opened = await loadClass(id, "manage", owner);
  if (opened === null) return refused("assignment_not_found");
  return { ok: true, value: { preview: preview.value, regrades: viewRegrades(opened.record) } };
}
