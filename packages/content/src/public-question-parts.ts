import { z } from "zod";
import { gapIdSchema, optionSchema, type Interaction } from "./question-parts.ts";

const options = z.array(optionSchema);

/** What each interaction adds to what every public question has. */
export const publicParts = {
  choice: { interaction: z.literal("choice"), options },
  "true-false-set": { interaction: z.literal("true-false-set"), options },
  "multiple-response": {
    interaction: z.literal("multiple-response"),
    options,
    /** How many to select. */
    select: z.int().positive(),
  },
  match: {
    interaction: z.literal("match"),
    options: z.strictObject({ sources: options, targets: options }),
  },
  order: { interaction: z.literal("order"), options },
  "text-entry": { interaction: z.literal("text-entry") },
  "number-entry": { interaction: z.literal("number-entry") },
  "inline-choice": {
    interaction: z.literal("inline-choice"),
    /** The statement, its gaps written as `{gap-1}`, `{gap-2}`… */
    statement: z.string(),
    options: z.array(z.strictObject({ id: gapIdSchema, options })),
  },
} satisfies { [I in Interaction]: { interaction: z.ZodLiteral<I> } & z.ZodRawShape };
