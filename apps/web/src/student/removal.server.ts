import "server-only";
import { exactName, isLookAlike, nicknameSchema } from "@wellread/assessment";
import { z } from "zod";
import { type Change, manage } from "@/assignment/manage.server";
import { type Database, getDatabase } from "@/database/database";
import { identifyPage, type Owner, type OwnerOrPage } from "@/identity/identity";
import { type AssignmentOutcome, refused } from "@/model/assignment";
import { findAssignment } from "@/model/assignment-rows";
import { type Copy, joinCopies, putBack } from "@/model/grace-copies";
import { findRemoved, moveAway, type Removal, removalIdSchema } from "@/model/removals";
import { studentOf } from "./change.server";

/** The students who have answered nothing, in whatever attempt, not even too late. */
const findUnanswered = (database: Database, assignment: string, upTo: number) =>
  database
    .selectFrom("students")
    .select(["id", "number", "nickname"])
    .where("assignment", "=", assignment)
    .where("number", "<=", upTo)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("attempts")
            .innerJoin("responses", "responses.attempt", "attempts.id")
            .select("attempts.id")
            .whereRef("attempts.student", "=", "students.id")
            .where("responses.response", "is not", null),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("attempts")
            .innerJoin("late_responses", "late_responses.attempt", "attempts.id")
            .select("attempts.id")
            .whereRef("attempts.student", "=", "students.id")
            .where("late_responses.response", "is not", null),
        ),
      ),
    )
    .orderBy("number")
    .execute();

/** More than any student's number. */
const anyNumber = 2 ** 31 - 1;

/** A student as a list names them. */
export type ListedStudent = { id: string; number: number; nickname: string | null };

/**
 * The students who have answered nothing, for anyone who manages the assignment; null for anyone else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function listUnanswered(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<ListedStudent[] | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  return held === null ? null : findUnanswered(database, held.assignment.id, anyNumber);
}

/** Holds up answers that are being saved until the change is done, so that none is lost unseen. */
const lockAttempts = ({ database, assignment }: Change) =>
  database
    .updateTable("attempts")
    .set((eb) => ({ touched_at: eb.ref("touched_at") }))
    .where("assignment", "=", assignment.id)
    .where("student", "is not", null)
    .execute();

/** Removes a student with every attempt and answer. It can be undone for an hour. */
export const removeStudent = (
  id: string,
  studentId: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<Removal>> =>
  manage<Removal>(id, owner, "student_removed", async (change) => {
    const { database, assignment, now } = change;
    await lockAttempts(change);
    const student = await studentOf(change, studentId);
    if (student === undefined) return refused("student_not_found");
    return { ok: true, value: await moveAway(database, assignment.id, [student.id], now) };
  });

/** Whom to remove of those who have answered nothing. */
export const removalInputSchema = z.strictObject({
  /** Only students with this number or a lower one, so that nobody is removed who joined since they were counted. */
  upTo: z.int().min(1).max(anyNumber).optional(),
});

/** Removes every student who has answered nothing. It can be undone for an hour. */
export const removeUnanswered = (
  id: string,
  { upTo = anyNumber }: z.infer<typeof removalInputSchema>,
  owner: Owner | null,
): Promise<AssignmentOutcome<Removal | null>> =>
  manage<Removal | null>(id, owner, "student_removed", async (change) => {
    const { database, assignment, now } = change;
    await lockAttempts(change);
    const found = await findUnanswered(database, assignment.id, upTo);
    const students = found.map((student) => student.id);
    const value = students.length === 0 ? null : await moveAway(database, assignment.id, students, now);
    return { ok: true, value, count: students.length };
  });

/** How many came back, and how many of them under another name, as theirs was taken meanwhile. */
export const restoredSchema = z.strictObject({ restored: z.int().min(1), renamed: z.int().min(0) });
type Restored = z.infer<typeof restoredSchema>;

type Row = Copy[number]["rows"][number];

/** The name with a number after it that nobody has; null, and the student goes by the number of joining, if none fits. */
function otherName(nickname: string, isFree: (name: string) => boolean): string | null {
  for (let number = 2; number < 100; number += 1) {
    const name = nicknameSchema.safeParse(`${nickname} (${number})`);
    if (name.success && isFree(name.data)) return name.data;
  }
  return null;
}

type Present = { exact: Set<string>; newNames: string[] };

/** Gives a student who comes back the former name, or one close to it if somebody took that meanwhile. */
function nameAgain(student: Row, { exact, newNames }: Present): Row {
  const nickname = student["nickname"];
  if (typeof nickname !== "string") return student;
  const isFree = (name: string) =>
    !exact.has(exactName(name)) && newNames.every((other) => !isLookAlike(other, name));
  const name = isFree(nickname) ? nickname : otherName(nickname, (one) => !exact.has(exactName(one)));
  if (name === nickname) return student;
  return { ...student, nickname: name, exact_name: name === null ? null : exactName(name) };
}

/** The names that are in use, and those of students who joined after a removal. */
async function findPresent(database: Database, assignment: string, lastNumber: number): Promise<Present> {
  const students = await database
    .selectFrom("students")
    .select(["nickname", "number"])
    .where("assignment", "=", assignment)
    .where("nickname", "is not", null)
    .execute();
  const names = students.map(({ nickname, number }) => ({ name: nickname ?? "", number }));
  return {
    exact: new Set(names.map(({ name }) => exactName(name))),
    newNames: names.filter(({ number }) => number > lastNumber).map(({ name }) => name),
  };
}

/** The browsers in which students of the assignment are at work now. */
async function findBusy(database: Database, assignment: string): Promise<Set<string>> {
  const rows = await database
    .selectFrom("student_devices")
    .innerJoin("students", "students.id", "student_devices.student")
    .select("student_devices.owner")
    .where("students.assignment", "=", assignment)
    .execute();
  return new Set(rows.map(({ owner }) => owner));
}

/** A student's rows as they are stored again: with a free name, and without browsers where somebody else is at work. */
function readmit(
  copy: Copy,
  present: Present,
  busy: ReadonlySet<string>,
): { copy: Copy; isRenamed: boolean } {
  let isRenamed = false;
  const readmitted = copy.map(({ table, rows }) => {
    if (table === "student_devices")
      return { table, rows: rows.filter(({ owner }) => !busy.has(String(owner))) };
    if (table !== "students") return { table, rows };
    return {
      table,
      rows: rows.map((row) => {
        const named = nameAgain(row, present);
        isRenamed ||= named !== row;
        if (typeof named["exact_name"] === "string") present.exact.add(named["exact_name"]);
        return named;
      }),
    };
  });
  return { copy: readmitted, isRenamed };
}

/**
 * Brings back the students of a removal as they were: names, codes, attempts and browsers. Whoever joined meanwhile stays:
 * a name that was taken gets a number after it, and a browser stays with whoever is at work in it now.
 */
export const undoRemoval = (
  id: string,
  removal: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<Restored>> =>
  manage<Restored>(id, owner, "removal_undone", async ({ database, assignment, now }) => {
    const parsed = removalIdSchema.safeParse(removal);
    const found = parsed.success && (await findRemoved(database, assignment.id, parsed.data, now));
    if (!found) return refused("removal_not_found");
    const present = await findPresent(database, assignment.id, found.lastNumber);
    const busy = await findBusy(database, assignment.id);
    const back = found.copies.map((copy) => readmit(copy, present, busy));
    await putBack(database, joinCopies(back.map(({ copy }) => copy)));
    await database.deleteFrom("removals").where("id", "=", removal).execute();
    const value = { restored: back.length, renamed: back.filter(({ isRenamed }) => isRenamed).length };
    return { ok: true, value, count: value.restored };
  });
