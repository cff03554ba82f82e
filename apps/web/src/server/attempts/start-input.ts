import "server-only";
import { quizTopicSchema, seedSchema } from "@wellread/assessment";
import { articleIdSchema, bankVersionSchema } from "@wellread/content";
import { z } from "zod";
import { attemptIdSchema } from "./attempt-id";

/** A quiz on a topic. What is left out is drawn or taken from the defaults. */
export const quizInputSchema = z.strictObject({
  article: articleIdSchema,
  topic: quizTopicSchema,
  seed: seedSchema.optional(),
  questions: z
    .int()
    .min(1)
    .max(50)
    .optional()
    .describe(
      "How many questions to ask; the usual number without it. A topic that has fewer gives all it has.",
    ),
  /** The bank a shared link was made with: another version is refused, so that a link never lies. */
  bank: bankVersionSchema.optional(),
});

/** A quiz on what was missed in a submitted attempt, asked in another way where there is one. */
export const practiceInputSchema = z.strictObject({ practiceOf: attemptIdSchema });

export const startInputSchema = z.union([quizInputSchema, practiceInputSchema]);
export type StartInput = z.infer<typeof startInputSchema>;
