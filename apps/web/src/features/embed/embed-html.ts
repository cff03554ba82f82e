import { escapeHtml } from "@/server/http/escape-html";
import { heightMessage } from "./height-message";
import { pageMessage } from "./page-message";

/** High enough for most questions without scrolling within the frame, where nothing makes it fit. */
export const usualHeight = 720;

export type FrameHtml = {
  /** The whole address of the embed. */
  src: string;
  /** Names the frame to screen readers. */
  title: string;
  width: string;
  height: number;
};

/** The iframe. It asks for no permission, and without a sandbox, under which forms would have no origin. */
export const frameHtml = ({ src, title, width, height }: FrameHtml): string =>
  `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" ` +
  `loading="lazy" frameborder="0"></iframe>`;

/**
 * Makes frames of `origin` as high as they say they are, and brings their top back into view when they show another
 * page: its visitor stands where the last one ended. Who is not `origin`, or says something else, is not heard. There
 * is no motion, whatever the page around does when it scrolls.
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

export type Snippet = Pick<FrameHtml, "src" | "title"> & {
  /** Where the quiz is on its own site, and what the link says. */
  link: { href: string; text: string };
};

/** The frame, and beneath it a plain link for who cannot see it. */
export const linkedFrameHtml = ({ link, ...frame }: FrameHtml & Pick<Snippet, "link">): string =>
  `${frameHtml(frame)}\n<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`;

/** What is pasted into a page: the frame with its link, and the script that makes it fit. */
export const snippetHtml = (snippet: Snippet): string =>
  [
    linkedFrameHtml({ ...snippet, width: "100%", height: usualHeight }),
    resizeScript(new URL(snippet.src).origin),
  ].join("\n");
