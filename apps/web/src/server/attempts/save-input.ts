import "server-only";
import { responseSchema } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import { z } from "zod";

/** Any visible ASCII; a UUID is usual. */
export const idempotencyKeySchema = z
  .string()
  .regex(/^[\x21-\x7e]{1,128}$/, "1 to 128 visible ASCII characters");

/** A save as the API takes it. The whole answer is sent each time, and takes the place of the stored one. */
export const saveInputSchema = z.strictObject({
  /** Null clears the answer. */
  response: responseSchema.nullable(),
  /** Marked for review. */
  marked: z.boolean().default(false),
  /** One more than the last one known; 1 for the first save of a question. */
  revision: z.int().min(1).max(1_000_000_000),
});
export type SaveInput = z.infer<typeof saveInputSchema>;

/** A native form knows no revision: the server makes one, so that the last post wins. */
export type Save = Omit<SaveInput, "revision"> & { revision?: number; idempotencyKey?: string };

/** Given only once the answer is on disk. */
export const savedSchema = z.strictObject({
  question: questionIdSchema,
  revision: z.int().min(1),
  savedAt: z.iso.datetime(),
  /** When the attempt's time is over, which its teacher may have changed meanwhile; null where nothing ends it. */
  deadlineAt: z.iso.datetime().nullable(),
  /** The server's clock when this was written, to count down by. */
  now: z.iso.datetime(),
});
export type Saved = z.infer<typeof savedSchema>;
