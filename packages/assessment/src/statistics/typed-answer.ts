import { z } from "zod";

/** Typed answers that are equal but for case, marks and spaces, or that are one number. */
export const typedAnswerSchema = z.strictObject({
  /** As most of them wrote it. */
  text: z.string(),
  /** Persons. */
  count: z.int().positive(),
  /** Whether everybody who gave it earned the whole point. */
  right: z.boolean(),
});
export type TypedAnswer = z.infer<typeof typedAnswerSchema>;
