import "server-only";
import { type QuizTopic, quizTopicSchema } from "@wellread/assessment";
import type { Metadata } from "next";
import { readStartAddress, type StartAddress } from "@/model/quiz-address";
import { siteOrigin } from "@/identity/identity";
import { escapeHtml } from "@/http/handle";
import { heightMessage, pageMessage } from "./frame-messages";

/** What can be put on the page of another site. */
export type Embedded =
  | { kind: "quiz"; article: string; topic: QuizTopic; address: StartAddress }
  | { kind: "assignment"; code: string };

const queryOf = ({ seed, questions, bank }: StartAddress): string => {
  const asked = Object.entries({ seed, questions, bank }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked).toString()}`;
};

/** The path that an iframe shows. */
export const embedPath = (embedded: Embedded): string =>
  embedded.kind === "assignment"
    ? `/embed/a/${embedded.code}`
    : `/embed/${embedded.article}/${embedded.topic}${queryOf(embedded.address)}`;

/** The path of the same on the site, for readers who would rather go there. */
export const sitePath = (embedded: Embedded): string =>
  embedded.kind === "assignment"
    ? `/a/${embedded.code}`
    : `/articles/${embedded.article}/quiz/${embedded.topic}${queryOf(embedded.address)}`;

/** High enough for most questions without scrolling within the frame, if no script fits it. */
export const usualHeight = 720;

type FrameHtml = {
  /** The full address of the embed. */
  src: string;
  /** Names the frame to screen readers. */
  title: string;
  width: string;
  height: number;
};

/** The iframe. It asks for no permission, and has no sandbox, under which forms would have no origin. */
export const frameHtml = ({ src, title, width, height }: FrameHtml): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" ` +
  `loading="lazy" frameborder="0"></iframe>`;

/**
 * Makes frames of `origin` as high as they say they are, and scrolls to their top when they show another page, as the
 * visitor is still where the last one ended. Messages from other origins, and other messages, are ignored. The
 * scrolling is not animated, whatever the page around does.
 */
export const resizeScript = (origin: string): string => `<script>
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== ${JSON.stringify(origin)}) return;
    const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === source);
    if (!frame) return;
    const isHeight = data?.type === "${heightMessage}" && data.height > 0 && data.height < 20000;
    if (isHeight) frame.style.height = \`\${data.height}px\`;
    const isAbove = frame.getBoundingClientRect().top < 0;
    if (data?.type === "${pageMessage}" && isAbove) frame.scrollIntoView({ behavior: "instant" });
  });
</script>`;

type Snippet = Pick<FrameHtml, "src" | "title"> & {
  /** The address of the quiz on its own site, and the text of the link. */
  link: { href: string; text: string };
};

/** The frame, and beneath it a plain link for readers who cannot see it. */
export const linkedFrameHtml = ({ link, ...frame }: FrameHtml & Pick<Snippet, "link">): string =>
  `${frameHtml(frame)}\n<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`;

/** What is pasted into a page: the frame with its link, and the script that makes it fit. */
export const snippetHtml = (snippet: Snippet): string =>
  [
    linkedFrameHtml({ ...snippet, width: "100%", height: usualHeight }),
    resizeScript(new URL(snippet.src).origin),
  ].join("\n");

/** The link by which other sites find the frame of a page (oEmbed discovery). */
export async function oembedLink(embedded: Embedded): Promise<Pick<Metadata, "alternates">> {
  const origin = await siteOrigin();
  const query = new URLSearchParams({ url: `${origin}${sitePath(embedded)}`, format: "json" });
  return {
    alternates: { types: { "application/json+oembed": `${origin}/api/v1/oembed?${query.toString()}` } },
  };
}

const quizPath = /^\/(?:articles\/(?<a>[^/]+)\/quiz|embed\/(?!a\/|t\/)(?<b>[^/]+))\/(?<topic>[^/]+)\/?$/;
const assignmentPath = /^\/(?:embed\/)?a\/(?<code>[A-Za-z0-9]{1,40})\/?$/;

/** What a full address of this site shows, if that can be embedded; undefined for every other address. */
export function readEmbedded(address: string, origin: string): Embedded | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin: theirs, pathname, searchParams } = new URL(address);
  if (theirs !== origin) return undefined;
  const code = assignmentPath.exec(pathname)?.groups?.["code"];
  if (code !== undefined) return { kind: "assignment", code };
  const { a, b, topic } = quizPath.exec(pathname)?.groups ?? {};
  const [article, quizTopic] = [a ?? b, quizTopicSchema.safeParse(topic).data];
  if (article === undefined || quizTopic === undefined) return undefined;
  const asked = readStartAddress(Object.fromEntries(searchParams));
  return { kind: "quiz", article, topic: quizTopic, address: asked };
}
