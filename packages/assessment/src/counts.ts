import { z } from "zod";

/** Which of several attempts counts. */
export const countsSchema = z.enum(["first", "best", "last"]);
export type Counts = z.infer<typeof countsSchema>;
