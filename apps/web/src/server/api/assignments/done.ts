import "server-only";
import { z } from "zod";

/** The answer to a change that has nothing to tell. */
export const doneSchema = z.strictObject({ done: z.literal(true) });

export const done = (): z.infer<typeof doneSchema> => ({ done: true });
