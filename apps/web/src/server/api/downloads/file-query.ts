import "server-only";
import { z } from "zod";

/** Which of a format's files: the quiz itself, unless it says otherwise. */
export const fileQuery = {
  file: z
    .string()
    .regex(/^[1-9]$/)
    .transform(Number)
    .optional()
    .describe(
      "Which of the format's files, from 1: the quiz itself. Paper has a second with the right answers.",
    ),
};
