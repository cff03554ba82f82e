import { z } from "zod";
import { locatorSchema } from "./locator.ts";

export const entityIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<"EntityId">();
export type EntityId = z.infer<typeof entityIdSchema>;

export const entityKinds = [
  "operation",
  "force",
  "unit",
  "support",
  "army",
  "allies",
  "group",
  "person",
  "leaders",
  "population",
  "place",
  "border",
  "thing",
  "event",
] as const;

/** Somebody or something that the article mentions. Its names stand in the wording of each locale. */
export const entitySchema = z.strictObject({
  id: entityIdSchema,
  kind: z.enum(entityKinds),
  /** Whether the article gives it a name of its own (an unnamed border, unnamed leaders: false). */
  named: z.boolean(),
  /** How the article writes it. */
  forms: z.array(z.string().min(1)).min(1),
  /** Every place where the article names it: the mention index, complete for the forms it lists. */
  mentions: z.array(locatorSchema),
});
export type Entity = z.infer<typeof entitySchema>;
