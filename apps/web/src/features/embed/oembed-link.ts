import "server-only";
import type { Metadata } from "next";
import { siteOrigin } from "@/features/shell/site-origin";
import { sitePath, type Embedded } from "./embed-address";

/** The link by which other sites find the frame of a page (oEmbed discovery). */
export async function oembedLink(embedded: Embedded): Promise<Pick<Metadata, "alternates">> {
  const origin = await siteOrigin();
  const query = new URLSearchParams({ url: `${origin}${sitePath(embedded)}`, format: "json" });
  return {
    alternates: { types: { "application/json+oembed": `${origin}/api/v1/oembed?${query.toString()}` } },
  };
}
