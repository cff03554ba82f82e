import "server-only";
import { quizTopicSchema, settingsChangeSchema } from "@wellread/assessment";
import { articleIdSchema } from "@wellread/content";
import { z } from "zod";

/** What an assignment is made from. What is left out is taken from the defaults; `settings.topics` goes before `topic`. */
export const createInputSchema = z.strictObject({
  article: articleIdSchema,
  topic: quizTopicSchema,
  settings: settingsChangeSchema.omit({ article: true }).optional(),
});
export type CreateInput = z.infer<typeof createInputSchema>;
