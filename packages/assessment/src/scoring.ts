import { z } from "zod";

/** How responses are turned into points. */
export const scoringSchema = z.strictObject({
  /** Whether a response that is right in part earns part of the point; if not, it is all or nothing. */
  partialCredit: z.boolean(),
});
export type Scoring = z.infer<typeof scoringSchema>;
