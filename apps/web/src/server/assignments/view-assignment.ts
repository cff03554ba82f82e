import "server-only";
import { countDiffering, type AssignmentSettings } from "@wellread/assessment";
import { loadBank } from "@/server/banks/load-bank";
import type { Database } from "@/server/database/database";
import { writeTime } from "@/server/attempts/stored-attempt";
import { countStudents } from "@/server/students/count-students";
import { assignmentState } from "./assignment-state";
import { assignmentViewSchema, type AssignmentView, type Role } from "./assignment-view";
import type { Held } from "./find-assignment";
import { findKeptUntil } from "./find-kept-until";

const writeTimeOrNull = (time: number | null): string | null => (time === null ? null : writeTime(time));

/** Who only looks at results learns nothing of who has extra time or may join, nor what the class was given to read. */
const settingsFor: Record<Role, (settings: AssignmentSettings) => AssignmentSettings> = {
  manage: (settings) => settings,
  results: (settings) => ({
    ...settings,
    extraTime: [],
    allowedNames: [],
    reading: { kind: "paper", value: "" },
  }),
};

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
    settings: settingsFor[role](settings),
    state: assignmentState(settings, assignment.lockedAt, now),
    questions: assignment.quiz.presentations.length,
    differing:
      settings.variant === "per-student"
        ? countDiffering(await loadBank(database, assignment.quiz.bank), assignment.quiz)
        : 0,
    bank: assignment.quiz.bank,
    createdAt: writeTime(assignment.createdAt),
    frozenAt: writeTimeOrNull(assignment.frozenAt),
    lockedAt: writeTimeOrNull(assignment.lockedAt),
    students: await countStudents(database, assignment.id),
    keptUntil: writeTime(await findKeptUntil(database, assignment.id)),
    links: { manage: assignment.manageHash !== null, results: assignment.resultsHash !== null },
  });
}
