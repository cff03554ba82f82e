import { z } from "zod";
import { articleIdSchema } from "./article.ts";
import { publicParts } from "./public-question-parts.ts";
import type { Interaction } from "./question-parts.ts";
import { provenQuestionIdSchema } from "./question.ts";
import { topicSchema } from "./topic.ts";

const base = {
  id: provenQuestionIdSchema,
  article: articleIdSchema,
  topics: z.array(topicSchema).min(1),
  stem: z.string().min(1),
};

/**
 * What a person may see of a question before answering it: a type of its own, filled by an allow-list, with
 * no key, feedback, proof, fact or model. Option ids are opaque.
 */
export const publicQuestionSchema = z.discriminatedUnion("interaction", [
  z.strictObject({ ...base, ...publicParts.choice }),
  z.strictObject({ ...base, ...publicParts["true-false-set"] }),
  z.strictObject({ ...base, ...publicParts["multiple-response"] }),
  z.strictObject({ ...base, ...publicParts.match }),
  z.strictObject({ ...base, ...publicParts.order }),
  z.strictObject({ ...base, ...publicParts["text-entry"] }),
  z.strictObject({ ...base, ...publicParts["number-entry"] }),
  z.strictObject({ ...base, ...publicParts["inline-choice"] }),
]);
export type PublicQuestion = z.infer<typeof publicQuestionSchema>;
/** The public question of one interaction. */
export type PublicQuestionOf<I extends Interaction> = Extract<PublicQuestion, { interaction: I }>;
