import "server-only";
import { questionIdSchema } from "@wellread/content";
import { importProblemSchema } from "@wellread/formats/import";
import { z } from "zod";

/** More problems help nobody: the first ones are mended first. */
export const maxProblems = 50;

/** What became of a file of a teacher's own questions. */
export const addedQuestionsSchema = z.strictObject({
  added: z.array(questionIdSchema),
  /** How many stood in the assignment already. */
  known: z.int().min(0),
  /** How many there was no room for. */
  beyond: z.int().min(0),
  /** What could not be read, or is taken with a difference: the first ones. */
  problems: z.array(importProblemSchema).max(maxProblems),
  /** How many problems there are in all. */
  problemCount: z.int().min(0),
});
export type AddedQuestions = z.infer<typeof addedQuestionsSchema>;
