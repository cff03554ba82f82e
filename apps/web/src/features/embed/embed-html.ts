import { escapeHtml } from "./escape-html";
import { heightMessage } from "./height-message";

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

/** Makes frames of `origin` as high as they say they are; who is not `origin`, or says something else, is not heard. */
export const resizeScript = (origin: string): string => `<script>
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== ${JSON.stringify(origin)} || data?.type !== "${heightMessage}") return;
    const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === source);
    if (frame && data.height > 0 && data.height < 20000) frame.style.height = \`\${data.height}px\`;
  });
</script>`;

export type Snippet = Pick<FrameHtml, "src" | "title"> & {
  /** Where the quiz is on its own site, and what the link says. */
  link: { href: string; text: string };
};

/** What is pasted into a page: the frame, a plain link beneath it, and the script that makes it fit. */
export const snippetHtml = ({ src, title, link }: Snippet): string =>
  [
    frameHtml({ src, title, width: "100%", height: usualHeight }),
    `<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`,
    resizeScript(new URL(src).origin),
  ].join("\n");
