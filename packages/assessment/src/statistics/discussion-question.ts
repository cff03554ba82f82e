import { questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { favouriteMistakeSchema } from "./favourite-mistake.ts";

/**
 * A place in the quiz that a class would gain from talking about. The counts are of all that stood there; where
 * that were several variants, the question and its favourite mistake are those of the one that most got wrong.
 */
export const discussionQuestionSchema = z.strictObject({
  question: questionIdSchema,
  /** How many items stood in this place, for one person or another. */
  variants: z.int().positive(),
  /** Persons who were given any of them. */
  n: z.int().positive(),
  /** Persons who got it wholly right. */
  right: z.int().min(0),
  /** Persons who gave no answer. */
  unanswered: z.int().min(0),
  /** From 0 to less than 1. */
  facility: z.number().min(0).max(1),
  /** null where nobody gave a wrong answer: they left it open, or missed a key. */
  favourite: favouriteMistakeSchema.nullable(),
});
export type DiscussionQuestion = z.infer<typeof discussionQuestionSchema>;
