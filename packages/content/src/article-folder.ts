import { z } from "zod";
import { articleSchema } from "./article.ts";
import { askSchema, linkSchema, statementSchema } from "./ask.ts";
import { entitySchema, relationSchema, tripleSchema } from "./entity.ts";
import { factIdSchema, factSchema } from "./fact.ts";
import { readingSchema } from "./reading.ts";
import { topicSchema } from "./topic.ts";
import { articleWordingSchema } from "./wording.ts";

export const slotIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<"SlotId">();
export type SlotId = z.infer<typeof slotIdSchema>;

/** Something a reader could ask the article. With no answering fact it is a silent slot: the article leaves it open. */
export const slotSchema = z.strictObject({
  id: slotIdSchema,
  topics: z.array(topicSchema).min(1),
  answeredBy: z.array(factIdSchema),
  /** Facts of the paragraph a reader would turn to, so that feedback can lead there. */
  near: z.array(factIdSchema),
  /** About the copy in hand (its date, author, outlet), which a reader may find beside it: shown, never asked. */
  ofTheCopy: z.boolean(),
});
export type Slot = z.infer<typeof slotSchema>;

export const inferenceIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<"InferenceId">();
export type InferenceId = z.infer<typeof inferenceIdSchema>;

/** A conclusion that a hasty reader draws and the facts do not support: its triple must come out unknown. */
export const inferenceSchema = z.strictObject({
  id: inferenceIdSchema,
  topics: z.array(topicSchema).min(1),
  triple: tripleSchema,
  /** The facts it is mistaken for. */
  near: z.array(factIdSchema).min(1),
  /** Other facts to set beside it, which the article does state. */
  beside: z.array(factIdSchema),
});
export type Inference = z.infer<typeof inferenceSchema>;

export const foilIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<"FoilId">();
export type FoilId = z.infer<typeof foilIdSchema>;

/** A name from outside the article, used as a wrong option. `forms` must be absent from the source. */
export const foilSchema = z.strictObject({
  id: foilIdSchema,
  kind: z.enum(["place", "thing"]),
  forms: z.array(z.string().min(1)).min(1),
});
export type Foil = z.infer<typeof foilSchema>;

/** All that the engine knows of an article: data only, one folder an article. */
export const articleFolderSchema = z.strictObject({
  article: articleSchema,
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  facts: z.array(factSchema).min(1),
  slots: z.array(slotSchema),
  inferences: z.array(inferenceSchema),
  foils: z.array(foilSchema),
  /** What the facts state, with modality and quantity; how they hang together; and what a reader asks. */
  statements: z.array(statementSchema).optional(),
  links: z.array(linkSchema).optional(),
  asks: z.array(askSchema).optional(),
  /** By locale. */
  wording: z.record(z.string(), articleWordingSchema),
  /** The article retold, once for each locale and level; none where nobody has retold it yet. */
  readings: z
    .array(readingSchema)
    .default([])
    .refine((all) => new Set(all.map(({ locale, level }) => `${locale} ${level}`)).size === all.length, {
      error: "one reading for each locale and level",
    }),
});
export type ArticleFolder = z.infer<typeof articleFolderSchema>;
