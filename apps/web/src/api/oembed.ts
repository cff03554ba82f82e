import "server-only";
import { joinCodeSchema } from "@wellread/assessment";
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

type Names = { title: string; link: string };

const product = t("shell.product");

/**
 * What the frame and the link are called; null where there is nothing. Of assignments the same is said for every code,
 * without looking whether there is one: the frame itself says so, and counts.
 */
function namesOf(embedded: Embedded): Names | null {
  if (embedded.kind === "assignment") {
    if (!joinCodeSchema.safeParse(embedded.code).success) return null;
    return {
      title: t("embed.snippet.assignmentTitle", { product }),
      link: t("embed.snippet.assignmentLink", { product }),
    };
  }
  if (findArticle(embedded.article) === undefined) return null;
  const name = t(`shell.quizTopic.${embedded.topic}`);
  return {
    title: t("embed.snippet.frameTitle", { name, product }),
    link: t("embed.snippet.link", { name, product }),
  };
}

const atMost = (usual: number, most: string | undefined): number => Math.min(usual, Number(most ?? usual));

function write(embedded: Embedded, names: Names, origin: string, width: number, height: number): OembedView {
  const { title } = names;
  const src = `${origin}${embedPath(embedded)}`;
  const link = { href: `${origin}${sitePath(embedded)}`, text: names.link };
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
  ({ request }) => {
    const asked = readQuery(request, querySchema);
    if (!asked.ok) return asked;
    const { url, maxwidth, maxheight, format = "json" } = asked.value;
    if (format !== "json") return { ok: false, problem: problem("format_not_offered") };
    const origin = originOf(request);
    const embedded = readEmbedded(url, origin);
    const names = embedded === undefined ? null : namesOf(embedded);
    if (embedded === undefined || names === null) return { ok: false, problem: problem("not_found") };
    const [width, height] = [atMost(usualWidth, maxwidth), atMost(usualHeight, maxheight)];
    const view = write(embedded, names, origin, width, height);
    return { ok: true, value: view, headers: originHeaders() };
  },
);
