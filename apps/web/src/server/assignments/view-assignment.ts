import "server-only";
import type { Database } from "@/server/database/database";
import { writeTime } from "@/server/attempts/stored-attempt";
import { countStudents } from "@/server/students/count-students";
import { assignmentState } from "./assignment-state";
import { assignmentViewSchema, type AssignmentView } from "./assignment-view";
import type { Held } from "./find-assignment";
import { findKeptUntil } from "./find-kept-until";

const writeTimeOrNull = (time: number | null): string | null => (time === null ? null : writeTime(time));

/** Builds what a holder may see, field by field. */
export async function viewAssignment(
  database: Database,
  { assignment, role }: Held,
  now: number,
): Promise<AssignmentView> {
  const { settings } = assignment;
  return assignmentViewSchema.parse({
    id: assignment.id,
    code: assignment.code,
    role,
    settings,
    state: assignmentState(settings, assignment.lockedAt, now),
    questions: assignment.quiz.presentations.length,
    bank: assignment.quiz.bank,
    createdAt: writeTime(assignment.createdAt),
    frozenAt: writeTimeOrNull(assignment.frozenAt),
    lockedAt: writeTimeOrNull(assignment.lockedAt),
    students: await countStudents(database, assignment.id),
    keptUntil: writeTime(await findKeptUntil(database, assignment.id)),
    links: { manage: assignment.manageHash !== null, results: assignment.resultsHash !== null },
  });
}
