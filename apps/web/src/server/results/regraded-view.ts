import "server-only";
import { questionIdSchema } from "@wellread/content";
import { z } from "zod";

const points = z.number().min(0);

/** What corrections changed of a result that its student may see. */
export const regradedViewSchema = z.strictObject({
  /** Without the corrections. */
  before: z.strictObject({ points, outOf: z.int().min(0) }),
  /** In the order of the quiz. */
  questions: z.array(
    z.strictObject({
      question: questionIdSchema,
      /** Where it stood in the quiz, from 1. */
      number: z.int().min(1),
      before: points.max(1),
      /** Null if it no longer counts. */
      after: points.max(1).nullable(),
    }),
  ),
});
export type RegradedView = z.infer<typeof regradedViewSchema>;
