import "server-only";
import { extraMinutesSchema } from "@wellread/assessment";
import { z } from "zod";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import { giveExtraTime } from "./give-extra-time";
import { renameStudent } from "./rename-student";

/** What a teacher can change about a student. */
export const studentChangeSchema = z.union([
  z.strictObject({ nickname: z.string().min(1).max(200) }),
  z.strictObject({ extraMinutes: extraMinutesSchema }),
]);
export type StudentChangeInput = z.infer<typeof studentChangeSchema>;

/** Renames a student, or gives extra time. */
export const changeStudent = (
  id: string,
  studentId: string,
  change: StudentChangeInput,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  "nickname" in change
    ? renameStudent(id, studentId, change.nickname, owner)
    : giveExtraTime(id, studentId, change.extraMinutes, owner);
