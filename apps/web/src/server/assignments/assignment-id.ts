import "server-only";
import { z } from "zod";

const id = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** 128 random bits in base64url: knowing one is not enough to manage what it names. */
export const assignmentIdSchema = id.brand<"AssignmentId">();
export type AssignmentId = z.infer<typeof assignmentIdSchema>;

export const studentIdSchema = id.brand<"StudentId">();
export type StudentId = z.infer<typeof studentIdSchema>;
