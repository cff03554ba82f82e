import { z } from "zod";
import { locatorSchema } from "./article.ts";
import { entityIdSchema, tripleSchema } from "./entity.ts";
import { topicSchema } from "./topic.ts";

export const factIdSchema = z
  .string()
  .regex(/^[A-Z]\d+[a-z]?$/)
  .brand<"FactId">();
export type FactId = z.infer<typeof factIdSchema>;

/** Whose word a fact is: the article's own narration, a named speaker, or speakers it does not name. */
export const voiceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("article") }),
  z.strictObject({ kind: z.literal("named"), speaker: entityIdSchema }),
  z.strictObject({ kind: z.literal("unnamed"), speaker: entityIdSchema }),
]);
export type Voice = z.infer<typeof voiceSchema>;

/** One thing that the article says, located in it and attributed to the voice that says it. */
export const factSchema = z.strictObject({
  id: factIdSchema,
  voice: voiceSchema,
  /** A judgement rather than an event: only ever shown attributed. */
  evaluative: z.boolean(),
  /** Its span in the source has a quantifier ("all", "some", "several"), so that our words may have one too. */
  quantified: z.boolean(),
  topics: z.array(topicSchema).min(1),
  entities: z.array(entityIdSchema),
  relations: z.array(tripleSchema),
  /** When, as an EDTF expression, if the article gives an absolute time. */
  time: z.string().optional(),
  locators: z.array(locatorSchema).min(1),
  /** Facts that report the same matter differently. Both stay. */
  differsFrom: z.array(factIdSchema),
  /** Facts that say nearly the same: never in one quiz, unless the question is about the difference. */
  similarTo: z.array(factIdSchema),
});
export type Fact = z.infer<typeof factSchema>;
