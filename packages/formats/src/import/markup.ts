import { Parser } from "htmlparser2";
import { ImportFault } from "./import-problem.ts";

/** Text as a question keeps it: lines end in a line feed, and nothing but words stands at its ends. */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").trim();
}

/** Text of which line breaks and runs of spaces mean one space, as in HTML. */
export function squeezeText(text: string): string {
  return text.replaceAll(/[ \t\n\r\f]+/g, " ");
}

/** Elements that stand on lines of their own. */
export const blocks: ReadonlySet<string> = new Set(
  "address article blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
);
/** What a question cannot be asked without, and cannot hold. */
export const pictures: ReadonlySet<string> = new Set(
  "applet audio canvas embed iframe img math object picture svg video".split(" "),
);
const silent: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "head", "title"]);

/** Nothing that a person wrote is deeper, and the parser looks through all that is open. */
const deepest = 100;

/**
 * The words of HTML, in lines as a browser would break them. No element, attribute or script is left; what looks like a tag
 * in the words is one that the page would have shown.
 *
 * @param keepsLines whether a line break in the text is one to the reader too, as where people type with tags here and there.
 * @throws {ImportFault} if there is a picture or the like among them, or elements stand too deep.
 */
export function htmlToText(html: string, keepsLines = false): string {
  const pieces: string[] = [];
  let depth = 0;
  let muted = 0;
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      if (depth > deepest) throw new ImportFault("malformed_question", { detail: `<${name}>` });
      if (pictures.has(name)) throw new ImportFault("picture", { detail: name });
      if (silent.has(name)) muted += 1;
      if (name === "br" || blocks.has(name)) pieces.push("\n");
      if (name === "td" || name === "th") pieces.push(" ");
    },
    ontext(words) {
      if (muted === 0) pieces.push(keepsLines ? words.replaceAll(/[ \t\f]+/g, " ") : squeezeText(words));
    },
    onclosetag(name) {
      depth -= 1;
      if (silent.has(name)) muted -= 1;
      if (blocks.has(name)) pieces.push("\n");
    },
  });
  parser.write(html);
  parser.end();
  return tidyLines(pieces.join(""));
}

/** Lines without spaces around them, and no empty ones. */
export function tidyLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

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

const named: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * HTML with its references undone once, for words that stand in HTML as HTML themselves. References to other names are left, as
 * they mean the same when the HTML is read.
 */
export function undoReferences(html: string): string {
  return html.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/g,
    (reference, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? reference;
      const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : reference;
    },
  );
}
