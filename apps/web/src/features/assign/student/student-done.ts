import { z } from "zod";

/** What was done for a student, as `?done=` in the address has it. */
const studentDoneSchema = z.enum(["renamed", "extra", "reopened", "merged", "removed"]);
export type StudentDone = z.infer<typeof studentDoneSchema>;

/** Reads it from the address; null if the address names nothing known. */
export const readStudentDone = (value: string | undefined): StudentDone | null =>
  studentDoneSchema.safeParse(value).data ?? null;
