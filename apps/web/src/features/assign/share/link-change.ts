import { z } from "zod";
import { roleSchema } from "@/server/assignments/assignment-view";

/** What can be done to a private link: replace it by a new one, or revoke it. */
export const linkActionSchema = z.enum(["rotate", "revoke"]);
export type LinkAction = z.infer<typeof linkActionSchema>;

/** What was done to which link, as the address of the page has it. */
const linkChangeSchema = z.templateLiteral([roleSchema, "-", linkActionSchema]);
export type LinkChange = z.infer<typeof linkChangeSchema>;

/** Reads it from the address; null if the address names nothing known. */
export const readLinkChange = (value: string | undefined): LinkChange | null =>
  linkChangeSchema.safeParse(value).data ?? null;
