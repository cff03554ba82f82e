import { z } from "zod";

/** What a fact or a question is about. A fact can have several topics. */
export const topicSchema = z.enum(["units", "phases", "goals", "people", "places", "outcomes"]);
export type Topic = z.infer<typeof topicSchema>;
export const topics = topicSchema.options;
