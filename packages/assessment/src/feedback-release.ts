import { z } from "zod";

/** When a student sees what was right, and why. */
export const feedbackReleaseSchema = z.enum(["each-question", "on-submission", "after-closing", "never"]);
export type FeedbackRelease = z.infer<typeof feedbackReleaseSchema>;
