import { questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { responseSchema } from "./response.ts";

const base = {
  question: questionIdSchema,
  /** Whether somebody's score may go down by it. */
  lower: z.boolean().default(false),
};

/**
 * One correction of an assignment's scoring. It changes no bank and no response: scores are reckoned from what is
 * stored and the corrections in force, in the order in which they were made.
 */
export const regradeSchema = z.discriminatedUnion("kind", [
  /** Another key. The response is the one that is right now, in the question's own ids; `also` keeps the former key too. */
  z.strictObject({ kind: z.literal("key"), ...base, key: responseSchema, also: z.boolean() }),
  /** A text that is right as well, for everyone who wrote it. */
  z.strictObject({ kind: z.literal("accept"), ...base, text: z.string().trim().min(1).max(200) }),
  /** The question counts for nobody. */
  z.strictObject({ kind: z.literal("drop"), ...base }),
  /** The points of one student's attempt at one question. */
  z.strictObject({
    kind: z.literal("override"),
    ...base,
    attempt: z.string().max(40),
    points: z.number().min(0).max(1),
  }),
]);
export type Regrade = z.infer<typeof regradeSchema>;
