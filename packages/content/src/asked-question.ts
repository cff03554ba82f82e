import { z } from "zod";
import {
  type OwnQuestion,
  ownQuestionIdSchema,
  type OwnQuestionOf,
  ownQuestionSchema,
} from "./own-question.ts";
import { publicParts, type PublicQuestion, publicQuestionSchema } from "./public-question.ts";
import type { Interaction } from "./question-parts.ts";
import { type Question, type QuestionOf, questionSchema } from "./question.ts";
import { topicSchema } from "./topic.ts";

/** Anything that can be asked and scored: a proven question of a bank, or one that a teacher brought. It holds the key. */
export const askedQuestionSchema = z.union([questionSchema, ownQuestionSchema]);
export type AskedQuestion = Question | OwnQuestion;
/** What can be asked in one interaction. */
export type AskedQuestionOf<I extends Interaction> = QuestionOf<I> | OwnQuestionOf<I>;

const base = {
  id: ownQuestionIdSchema,
  /** To be said wherever the question stands: nothing has proven its key. */
  proven: z.literal(false),
  topics: z.array(topicSchema),
  stem: z.string().min(1),
};

/** What a person may see of a teacher's own question before answering it, filled by an allow-list. It says that it is not proven. */
export const publicOwnQuestionSchema = z.discriminatedUnion("interaction", [
  z.strictObject({ ...base, ...publicParts.choice }),
  z.strictObject({ ...base, ...publicParts["true-false-set"] }),
  z.strictObject({ ...base, ...publicParts["multiple-response"] }),
  z.strictObject({ ...base, ...publicParts.match }),
  z.strictObject({ ...base, ...publicParts.order }),
  z.strictObject({ ...base, ...publicParts["text-entry"] }),
  z.strictObject({ ...base, ...publicParts["number-entry"] }),
  z.strictObject({ ...base, ...publicParts["inline-choice"] }),
]);
export type PublicOwnQuestion = z.infer<typeof publicOwnQuestionSchema>;

/** Anything that can be asked, as a person may see it before answering. */
export const publicAskedQuestionSchema = z.union([publicQuestionSchema, publicOwnQuestionSchema]);
export type PublicAskedQuestion = PublicQuestion | PublicOwnQuestion;
/** What can be asked in one interaction, as a person may see it. */
export type PublicAskedQuestionOf<I extends Interaction> = Extract<PublicAskedQuestion, { interaction: I }>;
