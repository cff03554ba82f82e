import "server-only";
import { z } from "zod";
import { quizInputSchema } from "./attempt";

/** What the query of a start page's address can ask for. */
const addressSchema = quizInputSchema.pick({ seed: true, questions: true, bank: true });
export type StartAddress = z.infer<typeof addressSchema>;

const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** Reads the query of an address. Anything that cannot be read is left out, as if it had not been asked for. */
export const readStartAddress = (query: Record<string, string | string[] | undefined>): StartAddress => {
  const { shape } = addressSchema;
  const questions = first(query["questions"]);
  return {
    seed: shape.seed.safeParse(first(query["seed"])).data,
    questions:
      questions && /^\d{1,6}$/.test(questions) ? Math.min(50, Number(questions)) || undefined : undefined,
    bank: shape.bank.safeParse(first(query["bank"])).data,
  };
};

/** Whether an address names a seed that no quiz has. An empty seed is not one. */
export const namesUnusableSeed = (query: Record<string, string | string[] | undefined>): boolean => {
  const seed = first(query["seed"]) ?? "";
  return seed !== "" && !addressSchema.shape.seed.safeParse(seed).success;
};

/** The address of a quiz, or of its files: the same questions for everyone who opens it. */
export const startPath = (
  article: string,
  topic: string,
  { seed, questions, bank }: StartAddress,
  under: "" | "/download" = "",
): string => {
  const query = new URLSearchParams();
  if (seed) query.set("seed", seed);
  if (questions) query.set("questions", String(questions));
  if (bank) query.set("bank", bank);
  const rest = query.size === 0 ? "" : `?${query.toString()}`;
  return `/articles/${article}/quiz/${topic}${under}${rest}`;
};

const { seed, bank } = quizInputSchema.shape;

/** The parameters of a quiz on a topic, as its address gives them, with numbers as text. */
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
