import { z } from "zod";
import { factIdSchema } from "./fact.ts";
import { tripleSchema } from "./relation.ts";
import { topicSchema } from "./topic.ts";

export const inferenceIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<"InferenceId">();
export type InferenceId = z.infer<typeof inferenceIdSchema>;

/** A conclusion that a hasty reader draws and the facts do not support: its triple must come out unknown. */
export const inferenceSchema = z.strictObject({
  id: inferenceIdSchema,
  topics: z.array(topicSchema).min(1),
  triple: tripleSchema,
  /** The facts it is mistaken for. */
  near: z.array(factIdSchema).min(1),
  /** Other facts to set beside it, which the article does state. */
  beside: z.array(factIdSchema),
});
export type Inference = z.infer<typeof inferenceSchema>;
