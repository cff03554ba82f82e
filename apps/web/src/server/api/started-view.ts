import { z } from "zod";
import { attemptViewSchema } from "@/server/attempts/attempt-view";
import { secretSchema } from "@/server/identity/secret";

/** An attempt that was just started. */
export const startedViewSchema = z.strictObject({
  attempt: attemptViewSchema,
  /**
   * For programs: send it as `Authorization: Bearer …`. Null for browsers, whose cookie no script may read, and
   * for whoever has one already.
   */
  token: secretSchema.nullable(),
});
