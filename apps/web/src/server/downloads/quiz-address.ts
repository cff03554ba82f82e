import "server-only";
import { quizInputSchema } from "@/server/attempts/start-input";
import { z } from "zod";

const { seed, bank } = quizInputSchema.shape;

/** Which quiz on a topic, as its address says it: numbers are text there. */
export const quizAddressSchema = z.strictObject({
  seed,
  questions: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(quizInputSchema.shape.questions.unwrap())
    .optional(),
  bank,
});
export type QuizAddress = z.infer<typeof quizAddressSchema>;
