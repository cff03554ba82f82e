import full from "../../../generated/will-of-victory.en.reading.full.json" with { type: "json" };
import plain from "../../../generated/will-of-victory.en.reading.plain.json" with { type: "json" };
import { publishedReadingSchema, type PublishedReading } from "../../published-reading.ts";
import type { ReadingLevel } from "../../reading.ts";

/** `will-of-victory` retold in English, by level. */
export const reading: Readonly<Record<ReadingLevel, PublishedReading>> = {
  full: publishedReadingSchema.parse(full),
  plain: publishedReadingSchema.parse(plain),
};
