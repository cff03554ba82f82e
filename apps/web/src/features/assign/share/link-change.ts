import { z } from "zod";
import { roleSchema } from "@/server/assignments/assignment-view";

/** What can be done to a private link: make a new one in its place, or end it. */
export const linkActionSchema = z.enum(["rotate", "revoke"]);
export type LinkAction = z.infer<typeof linkActionSchema>;

/** What was done, and to which link, as the address of the page says it. */
const linkChangeSchema = z.templateLiteral([roleSchema, "-", linkActionSchema]);
export type LinkChange = z.infer<typeof linkChangeSchema>;

/** Reads the address; null where it says nothing that we know. */
export const readLinkChange = (value: string | undefined): LinkChange | null =>
  linkChangeSchema.safeParse(value).data ?? null;
