import "server-only";
import { createTranslator } from "next-intl";
import { z } from "zod";
import {
  type Embedded,
  embedPath,
  linkedFrameHtml,
  readEmbedded,
  sitePath,
  usualHeight,
} from "@/embed/embedded.server";
import { originHeaders, originOf } from "@/identity/identity";
import { problem } from "@/http/problem";
import { readQuery } from "@/http/request-body";
import { defaultLocale, messages } from "@/i18n/messages";
import { findArticle } from "@/model/banks";
import { loadJoinPage } from "@/student/join-page.server";
import { serve } from "./serve";

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
type OembedView = z.infer<typeof oembedViewSchema>;

const usualWidth = 680;

const pixels = z.string().regex(/^[1-9]\d{0,4}$/, "a number of pixels");

/** What it does not name is not looked at, as oEmbed wants it. */
const querySchema = z.object({
  url: z.string().max(2000).describe("The whole address of a quiz's start page, or of an assignment's."),
  maxwidth: pixels.optional().describe("The widest that it may be, in pixels."),
  maxheight: pixels.optional().describe("The highest that it may be, in pixels."),
  format: z.string().max(40).optional().describe("`json`, which is all there is."),
});

const t = createTranslator({ locale: defaultLocale, messages: messages[defaultLocale] });

/** What the embedded quiz is called; null where there is none. */
async function nameOf(embedded: Embedded): Promise<string | null> {
  if (embedded.kind === "assignment") return (await loadJoinPage(embedded.code, null))?.title ?? null;
  return findArticle(embedded.article) === undefined ? null : t(`shell.quizTopic.${embedded.topic}`);
}

const atMost = (usual: number, most: string | undefined): number => Math.min(usual, Number(most ?? usual));

function write(embedded: Embedded, name: string, origin: string, width: number, height: number): OembedView {
  const product = t("shell.product");
  const title = t("embed.snippet.frameTitle", { name, product });
  const src = `${origin}${embedPath(embedded)}`;
  const link = { href: `${origin}${sitePath(embedded)}`, text: t("embed.snippet.link", { name, product }) };
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: product,
    provider_url: origin,
    cache_age: 3600,
    html: linkedFrameHtml({ src, title, width: String(width), height, link }),
    width,
    height,
  };
}

export const getOembed = serve(
  {
    name: "getOembed",
    method: "GET",
    path: "/api/v1/oembed",
    summary: "oEmbed: the frame that shows a quiz or an assignment on the page of another site.",
    access: "public",
    query: querySchema,
    status: 200,
    output: oembedViewSchema,
    problems: ["invalid_request", "not_found", "format_not_offered"],
  },
  async ({ request }) => {
    const asked = readQuery(request, querySchema);
    if (!asked.ok) return asked;
    const { url, maxwidth, maxheight, format = "json" } = asked.value;
    if (format !== "json") return { ok: false, problem: problem("format_not_offered") };
    const origin = originOf(request);
    const embedded = readEmbedded(url, origin);
    const name = embedded === undefined ? null : await nameOf(embedded);
    if (embedded === undefined || name === null) return { ok: false, problem: problem("not_found") };
    const [width, height] = [atMost(usualWidth, maxwidth), atMost(usualHeight, maxheight)];
    const view = write(embedded, name, origin, width, height);
    return { ok: true, value: view, headers: originHeaders() };
  },
);
