import type { Article } from "../article.ts";
import { error, type VerifyFinding } from "./finding.ts";
import type { Source } from "./source.ts";

/** Whether the text is, byte for byte, the one that the folder was made from. */
export function checkHash(article: Article, { text, sha256 }: Source): VerifyFinding[] {
  const actual = sha256(text);
  if (actual === article.sourceSha256) return [];
  // The commonest harmless cause has a name, so that nobody hunts for a changed word.
  const bare = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .replace(/\n+$/, "");
  const near = [bare, `${bare}\n`].some((variant) => sha256(variant) === article.sourceSha256);
  const cause = near ? " Only line ends, a final newline or a byte-order mark differ." : "";
  const message = `the text's SHA-256 is ${actual}, the article's is ${article.sourceSha256}.${cause}`;
  return [error("source-hash", "text", message)];
}
