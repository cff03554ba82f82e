import { z } from "zod";
import { storableText } from "./storable-text.ts";

/** Where the class reads the article. What is pasted or linked is kept with the assignment alone, never in a bank. */
export const readingSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paper"), value: storableText(0, 500) }),
  z.strictObject({ kind: z.literal("link"), value: z.url({ protocol: /^https?$/ }).max(2000) }),
  z.strictObject({ kind: z.literal("text"), value: storableText(1, 30_000) }),
]);
export type Reading = z.infer<typeof readingSchema>;
