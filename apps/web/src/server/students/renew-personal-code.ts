import "server-only";
import { randomBytes } from "node:crypto";
import { personalCodeLength, personalCodeSchema, spellCode } from "@wellread/assessment";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import { codeHash } from "./personal-code";
import { withStudent } from "./with-student";

/** Gives a student who lost it a new personal code. It is told this once; the former one opens nothing any more. */
export const renewPersonalCode = (
  id: string,
  studentId: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<{ personalCode: string }>> =>
  withStudent(id, studentId, owner, "code_renewed", async ({ database, assignment, student }) => {
    const personalCode = personalCodeSchema.parse(spellCode(randomBytes(64), personalCodeLength));
    await database
      .updateTable("students")
      .set({ code_hash: codeHash(assignment.id, personalCode) })
      .where("id", "=", student.id)
      .execute();
    return { ok: true, value: { personalCode } };
  });
