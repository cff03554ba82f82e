import "server-only";
import { z } from "zod";

/** An answer of oEmbed 1.0 (oembed.com), of the type that is HTML. */
export const oembedViewSchema = z.strictObject({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  /** Seconds for which the answer may be kept. */
  cache_age: z.int().min(0),
  html: z.string(),
  /** CSS pixels. */
  width: z.int().min(1),
  height: z.int().min(1),
});
export type OembedView = z.infer<typeof oembedViewSchema>;
