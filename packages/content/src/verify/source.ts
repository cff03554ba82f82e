import type { Article, Paragraph } from "../article.ts";
import type { ParagraphId } from "../locator.ts";

/** SHA-256 of the text's UTF-8 bytes, in lower-case hex. An argument, so that this package needs no platform. */
export type Sha256 = (text: string) => string;

/** A paragraph as it stands in a copy of the source. */
export interface SourceParagraph {
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
}

/** A copy of the article's text, cut into the paragraphs that the article's folder lists. */
export interface Source {
  readonly text: string;
  /** As many as the text has, also where the folder lists more or fewer. */
  readonly count: number;
  readonly paragraphs: ReadonlyMap<ParagraphId, string>;
  /** Where each paragraph starts in the text, in Unicode code points. */
  readonly starts: ReadonlyMap<ParagraphId, number>;
  readonly sha256: Sha256;
}

/** Cuts a text at its blank lines; nothing else is trimmed, as locators count every character. */
export function splitParagraphs(text: string): SourceParagraph[] {
  const gaps = [...text.matchAll(/\r?\n(?:[ \t]*\r?\n)+/g)];
  const ends = [...gaps.map(({ index }) => index), text.length];
  return [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)].flatMap((from, at) => {
    const block = text.slice(from, ends[at]);
    const lead = /^(?:\uFEFF|\r?\n)+/.exec(block)?.[0].length ?? 0;
    const paragraph = block.slice(lead).replace(/[\r\n]+$/, "");
    return paragraph === "" ? [] : [{ start: from + lead, text: paragraph }];
  });
}

/** Cuts the text and gives each paragraph the id that the article has for its place. */
export function readSource(article: Article, text: string, sha256: Sha256): Source {
  const found = splitParagraphs(text);
  const named = found.flatMap((paragraph, index): [ParagraphId, SourceParagraph][] => {
    const listed: Paragraph | undefined = article.paragraphs[index];
    return listed === undefined ? [] : [[listed.id, paragraph]];
  });
  return {
    text,
    count: found.length,
    paragraphs: new Map(named.map(([id, paragraph]) => [id, paragraph.text])),
    starts: new Map(named.map(([id, { start }]) => [id, countPoints(text.slice(0, start))])),
    sha256,
  };
}

/** How many Unicode code points a text has. */
function countPoints(text: string): number {
  return text.length - [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].length;
}
