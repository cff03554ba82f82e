import { useTranslations } from "next-intl";
import { z } from "zod";
import { roleSchema } from "@/model/assignment";

/** What was done for a student, as `?done=` in the address has it. */
const studentDoneSchema = z.enum([
  "renamed",
  "extra",
  "reopened",
  "merged",
  "removed",
  "removedAll",
  "removedNone",
  "restored",
  "restoredRenamed",
]);
export type StudentDone = z.infer<typeof studentDoneSchema>;

/** Reads it from the address; null if the address names nothing known. */
export const readStudentDone = (value: string | undefined): StudentDone | null =>
  studentDoneSchema.safeParse(value).data ?? null;

/** Says what was just done for the student. */
export const DoneNotice = ({ done }: { done: StudentDone | null }) => {
  const t = useTranslations("assign.student.done");
  return done === null ? null : <output className="notice">{t(done)}</output>;
};

/** What can be done to a private link: replace it by a new one, or revoke it. */
export const linkActionSchema = z.enum(["rotate", "revoke"]);
export type LinkAction = z.infer<typeof linkActionSchema>;

/** What was done to which link, as the address of the page has it. */
const linkChangeSchema = z.templateLiteral([roleSchema, "-", linkActionSchema]);
export type LinkChange = z.infer<typeof linkChangeSchema>;

/** Reads it from the address; null if the address names nothing known. */
export const readLinkChange = (value: string | undefined): LinkChange | null =>
  linkChangeSchema.safeParse(value).data ?? null;
