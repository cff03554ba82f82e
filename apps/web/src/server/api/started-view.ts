import "server-only";
import { z } from "zod";
import { attemptViewSchema } from "@/server/attempts/attempt-view";
import { secretSchema } from "@/server/identity/secret";

/** How many questions were asked for, and how many there are in the attempt. */
const servedSchema = z.strictObject({
  /** Null where the request named no number: the usual quiz, or practice. */
  asked: z.int().min(1).nullable(),
  given: z.int().min(1),
  /** Why fewer were given than were asked for: no fact is asked about twice in one quiz. Null where none lack. */
  reason: z.literal("not_enough_questions").nullable(),
});
export type ServedView = z.infer<typeof servedSchema>;

/** An attempt that was just started. */
export const startedViewSchema = z.strictObject({
  attempt: attemptViewSchema,
  served: servedSchema,
  /**
   * For programs: send it as `Authorization: Bearer …`. Null for browsers, whose cookie no script may read, and
   * for whoever has one already.
   */
  token: secretSchema.nullable(),
});
