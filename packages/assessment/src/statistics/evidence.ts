import { z } from "zod";

/** How much a number of persons allows to be said of a question: nothing under 30, only provisionally under 100. */
export const evidenceSchema = z.enum(["too-few", "provisional", "sufficient"]);
export type Evidence = z.infer<typeof evidenceSchema>;

/** Weighs n persons. */
export function evidenceOf(n: number): Evidence {
  if (n < 30) return "too-few";
  return n < 100 ? "provisional" : "sufficient";
}
