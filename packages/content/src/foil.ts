import { z } from "zod";

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
