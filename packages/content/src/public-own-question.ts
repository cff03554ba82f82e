import { z } from "zod";
import { ownQuestionIdSchema } from "./own-question-shape.ts";
import { publicParts } from "./public-question-parts.ts";
import { publicQuestionSchema, type PublicQuestion } from "./public-question.ts";
import type { Interaction } from "./question-parts.ts";
import { topicSchema } from "./topic.ts";

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
