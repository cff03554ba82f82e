import "server-only";
import { responseSchema, seedSchema } from "@wellread/assessment";
import { publicAskedQuestionSchema, questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { assignedViewSchema } from "./assigned-view";
import { attemptHeadSchema } from "./attempt-head";

/** What is stored for one question of an attempt. */
export const savedResponseSchema = z.strictObject({
  /** Null while the question is unanswered (it may be marked all the same). Option ids are opaque. */
  response: responseSchema.nullable(),
  /** Counts the saves of this question from 1. A browser's next save sends one more. */
  revision: z.int().min(1),
  /** Marked for review. */
  marked: z.boolean(),
  savedAt: z.iso.datetime(),
});
export type SavedResponse = z.infer<typeof savedResponseSchema>;

/**
 * An attempt as its owner may see it at any time: no key, feedback, proof, fact or model, before and after
 * submission alike.
 */
export const attemptViewSchema = z.strictObject({
  ...attemptHeadSchema.shape,
  /** Of a quiz that somebody takes alone. An assignment's stays within: its own questions were put in order by it. */
  seed: seedSchema.nullable(),
  submittedAt: z.iso.datetime().nullable(),
  /** In the order in which they are asked. */
  questions: z.array(publicAskedQuestionSchema),
  /** By question id; a question never saved is absent. */
  responses: z.record(questionIdSchema, savedResponseSchema),
  /** Null for a quiz that somebody takes alone. */
  assignment: assignedViewSchema.nullable(),
});
export type AttemptView = z.infer<typeof attemptViewSchema>;
