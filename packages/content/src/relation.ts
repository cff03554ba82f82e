import { z } from "zod";

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
