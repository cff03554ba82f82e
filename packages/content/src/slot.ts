import { z } from "zod";
import { factIdSchema } from "./fact.ts";
import { topicSchema } from "./topic.ts";

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
