import "server-only";
import { assignmentSettingsSchema } from "@wellread/assessment";
import { bankVersionSchema } from "@wellread/content";
import { z } from "zod";
import { assignmentIdSchema } from "./assignment-id";

/** What a holder may do: `manage` everything, `results` only look at the results. */
export const roleSchema = z.enum(["manage", "results"]);
export type Role = z.infer<typeof roleSchema>;

/**
 * Whether students can start. A locked one takes no newcomers; who is in it goes on. `late`: it has closed, and work is
 * still taken and marked late.
 */
export const assignmentStateSchema = z.enum(["scheduled", "open", "locked", "late", "closed"]);
export type AssignmentState = z.infer<typeof assignmentStateSchema>;

/** An assignment as its teacher sees it. No secret is in it. */
export const assignmentViewSchema = z.strictObject({
  id: assignmentIdSchema,
  /** What students type or follow: `/a/<code>`. */
  code: z.string(),
  /** What the caller may do with it. */
  role: roleSchema,
  /** With `extraTime`, `allowedNames` and `reading` empty for who only looks at the results. */
  settings: assignmentSettingsSchema,
  state: assignmentStateSchema,
  /** How many questions are asked: fewer than the settings wish for where there are not as many, or some were removed. */
  questions: z.int().min(1),
  /**
   * In how many places questions differ from student to student: with per-student variants, and where there are others on
   * the same facts.
   */
  differing: z.int().min(0),
  bank: bankVersionSchema,
  createdAt: z.iso.datetime(),
  /** When the first student started; from then on the questions stay as they are. */
  frozenAt: z.iso.datetime().nullable(),
  lockedAt: z.iso.datetime().nullable(),
  students: z.int().min(0),
  /** When it is deleted with everything in it, unless something happens before. */
  keptUntil: z.iso.datetime(),
  /** Whether there is a manage link, and one that only shows results. */
  links: z.strictObject({ manage: z.boolean(), results: z.boolean() }),
});
export type AssignmentView = z.infer<typeof assignmentViewSchema>;

/** One row of "assignments made in this browser". */
export const ownAssignmentSchema = assignmentViewSchema
  .pick({ id: true, code: true, role: true, state: true, createdAt: true, students: true, questions: true })
  .extend({ title: z.string(), topics: assignmentSettingsSchema.shape.topics, submitted: z.int().min(0) });
export type OwnAssignment = z.infer<typeof ownAssignmentSchema>;
