import { z } from "zod";

/** What was done for a student, as `?done=` says it. */
const studentDoneSchema = z.enum(["renamed", "extra", "reopened", "merged", "removed"]);
export type StudentDone = z.infer<typeof studentDoneSchema>;

/** Reads the address; null where it says nothing that we know. */
export const readStudentDone = (value: string | undefined): StudentDone | null =>
  studentDoneSchema.safeParse(value).data ?? null;
