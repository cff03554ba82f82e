import { gapIdSchema, optionIdSchema, questionIdSchema, type Interaction } from "@wellread/content";
import { z } from "zod";

const options = z.array(optionIdSchema).min(1).max(24);
const shown = { question: questionIdSchema, options };

/** What one person sees of a question: which options of its pool, in which order. Ids are the question's own. */
export const presentationSchema = z.discriminatedUnion("interaction", [
  z.strictObject({ interaction: z.literal("choice"), ...shown }),
  z.strictObject({ interaction: z.literal("true-false-set"), ...shown }),
  z.strictObject({ interaction: z.literal("multiple-response"), ...shown }),
  z.strictObject({
    interaction: z.literal("match"),
    question: questionIdSchema,
    sources: options,
    targets: options,
  }),
  z.strictObject({ interaction: z.literal("order"), ...shown }),
  z.strictObject({ interaction: z.literal("text-entry"), question: questionIdSchema }),
  z.strictObject({ interaction: z.literal("number-entry"), question: questionIdSchema }),
  z.strictObject({
    interaction: z.literal("inline-choice"),
    question: questionIdSchema,
    /** In the order in which they stand in the statement. */
    gaps: z
      .array(z.strictObject({ id: gapIdSchema, options }))
      .min(1)
      .max(9),
  }),
]);
export type Presentation = z.infer<typeof presentationSchema>;
/** The presentation of one interaction. */
export type PresentationOf<I extends Interaction> = Extract<Presentation, { interaction: I }>;
