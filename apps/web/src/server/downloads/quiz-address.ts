import "server-only";
import { quizInputSchema } from "@/server/attempts/start-input";
import { z } from "zod";

const { seed, bank } = quizInputSchema.shape;

/** Which quiz on a topic, as its address says it: numbers are text there. */
export const quizAddressSchema = z.strictObject({
  seed: seed.describe("The quiz that is drawn; any without it."),
  questions: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(quizInputSchema.shape.questions.unwrap())
    .optional()
    .describe(
      "How many questions, from 1 to 50; the usual number without it. A topic that has fewer gives all it has.",
    ),
  bank: bank.describe("The version of the questions that the address was made with: another is refused."),
});
export type QuizAddress = z.infer<typeof quizAddressSchema>;
