import { z } from "zod";
import { articleSchema } from "./article.ts";
import { entitySchema } from "./entity.ts";
import { factSchema } from "./fact.ts";
import { foilSchema } from "./foil.ts";
import { inferenceSchema } from "./inference.ts";
import { relationSchema } from "./relation.ts";
import { slotSchema } from "./slot.ts";
import { articleWordingSchema } from "./wording.ts";

/** All that the engine knows of an article: data only, one folder an article. */
export const articleFolderSchema = z.strictObject({
  article: articleSchema,
  entities: z.array(entitySchema),
  relations: z.array(relationSchema),
  facts: z.array(factSchema).min(1),
  slots: z.array(slotSchema),
  inferences: z.array(inferenceSchema),
  foils: z.array(foilSchema),
  /** By locale. */
  wording: z.record(z.string(), articleWordingSchema),
});
export type ArticleFolder = z.infer<typeof articleFolderSchema>;
