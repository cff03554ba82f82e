import "server-only";
import { createTranslator } from "next-intl";
import { z } from "zod";
import { embedPath, sitePath, type Embedded } from "@/features/embed/embed-address";
import { linkedFrameHtml, usualHeight } from "@/features/embed/embed-html";
import { readEmbedded } from "@/features/embed/read-embedded";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import { findArticle } from "@/server/content/articles";
import { originOf } from "@/server/http/origin-of";
import { problem } from "@/server/http/problem";
import { readQuery } from "@/server/http/read-query";
import { loadJoinPage } from "@/server/students/load-join-page";
import { oembedViewSchema, type OembedView } from "./oembed-view";
import { serve } from "./serve";

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
    return { ok: true, value: write(embedded, name, origin, width, height) };
  },
);
