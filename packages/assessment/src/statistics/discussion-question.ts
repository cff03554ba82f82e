import { questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { favouriteMistakeSchema } from "./favourite-mistake.ts";

/** A question that a class would gain from talking about. */
export const discussionQuestionSchema = z.strictObject({
  question: questionIdSchema,
  /** Persons who were given it. */
  n: z.int().positive(),
  /** Persons who got it wholly right. */
  right: z.int().min(0),
  /** From 0 to less than 1. */
  facility: z.number().min(0).max(1),
  /** null where nobody gave a wrong answer: they left it open, or missed a key. */
  favourite: favouriteMistakeSchema.nullable(),
});
export type DiscussionQuestion = z.infer<typeof discussionQuestionSchema>;
