import "server-only";
import { z } from "zod";

/** Which of a format's files: the quiz itself, unless it says otherwise. */
export const fileQuery = {
  file: z
    .string()
    .regex(/^[1-9]$/)
    .transform(Number)
    .optional(),
};
