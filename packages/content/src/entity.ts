import { z } from "zod";
import { locatorSchema } from "./article.ts";

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

/** Names of relations, such as `leads` or `lists`. */
export const relationIdSchema = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .brand<"RelationId">();
export type RelationId = z.infer<typeof relationIdSchema>;

/**
 * How a relation decides what the facts do not state.
 *
 * - `functional`: one object a subject (or one subject an object), so that any other is false;
 * - `closed`: it is about the article itself ("the article lists…"), so that what is not there is false;
 * - neither: what is not stated is unknown.
 */
export const relationSchema = z.strictObject({
  id: relationIdSchema,
  functional: z.array(z.enum(["subject", "object"])),
  closed: z.boolean(),
  /** It says when: another value is a time shifted, not a part swapped. */
  temporal: z.boolean().optional(),
  /** Other values that the object could have, for wrong options. */
  range: z.array(z.string().min(1)).optional(),
});
export type Relation = z.infer<typeof relationSchema>;

/** One thing held to be so: `subject` stands in `relation` to `object`. Ends are entity, fact or slot ids, or values. */
export const tripleSchema = z.strictObject({
  subject: z.string().min(1),
  relation: relationIdSchema,
  object: z.string().min(1),
});
export type Triple = z.infer<typeof tripleSchema>;
