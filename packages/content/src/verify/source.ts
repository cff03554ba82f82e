import type { Article, Paragraph } from "../article.ts";
import type { ParagraphId } from "../locator.ts";

/** SHA-256 of the text's UTF-8 bytes, in lower-case hex. An argument, so that this package needs no platform. */
export type Sha256 = (text: string) => string;

/** A copy of the article's text, cut into the paragraphs that the article's folder lists. */
export interface Source {
  readonly text: string;
  /** As many as the text has, also where the folder lists more or fewer. */
  readonly count: number;
  readonly paragraphs: ReadonlyMap<ParagraphId, string>;
  readonly sha256: Sha256;
}

/** Cuts a text at its blank lines; nothing else is trimmed, as locators count every character. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\r?\n(?:[ \t]*\r?\n)+/).flatMap((block) => {
    const paragraph = block.replace(/^(?:\uFEFF|\r?\n)+/, "").replace(/[\r\n]+$/, "");
    return paragraph === "" ? [] : [paragraph];
  });
}

/** Cuts the text and gives each paragraph the id that the article has for its place. */
export function readSource(article: Article, text: string, sha256: Sha256): Source {
  const found = splitParagraphs(text);
  const named = found.flatMap((paragraph, index): [ParagraphId, string][] => {
    const listed: Paragraph | undefined = article.paragraphs[index];
    return listed === undefined ? [] : [[listed.id, paragraph]];
  });
  return { text, count: found.length, paragraphs: new Map(named), sha256 };
}
