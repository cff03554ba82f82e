import { Parser } from "htmlparser2";
import { squeezeText } from "../clean-text.ts";
import { ImportFault } from "../import-fault.ts";

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
