import { cleanText } from "./clean-text.ts";
import { htmlToText } from "./xml/html-to-text.ts";

/** How a text is written: as it is, in HTML, or as people type: in HTML where it looks like it, with lines that are meant. */
export type Markup = "plain" | "html" | "auto";

const looksLikeHtml = /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,2000})?\/?>|&(?:[a-z]{2,8}|#\d{2,6});/i;

/**
 * The words of a text, with no markup left.
 *
 * @throws {ImportFault} if a picture or the like stands in it.
 */
export function readMarkup(text: string, markup: Markup): string {
  const isHtml = markup === "html" || (markup === "auto" && looksLikeHtml.test(text));
  return isHtml ? htmlToText(cleanText(text), markup === "auto") : cleanText(text);
}
