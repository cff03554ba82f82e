import type { ArticleFolder } from "../article-folder.ts";
import type { Article, Locator, Paragraph, ParagraphId } from "../article.ts";
import { error, notice, type VerifyFinding } from "./finding.ts";
import { isBoundary } from "./words.ts";

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

const marks = { opening: /^["'“‘„«‹]/u, closing: /["'”’“»›]$/u };

/** Whether the text has the listed paragraphs, each as long and opening as listed, quotations where listed. */
export function checkParagraphs(article: Article, source: Source): VerifyFinding[] {
  return [
    ...checkCount(article, source),
    ...checkOrder(article),
    ...article.paragraphs.flatMap((paragraph) => {
      const text = source.paragraphs.get(paragraph.id);
      return text === undefined
        ? []
        : [...checkPlace(paragraph, text, source), ...checkParagraph(paragraph, text)];
    }),
  ];
}

function checkCount(article: Article, { count }: Source): VerifyFinding[] {
  const listed = article.paragraphs.length;
  if (count === listed) return [];
  return [error("paragraph-count", "text", `the text has ${count} paragraphs, the article lists ${listed}`)];
}

/** Title first, then the standfirst if there is one, then the body paragraphs, numbered from 1. */
function checkOrder({ paragraphs }: Article): VerifyFinding[] {
  const expected = (["title", "standfirst", "body"] as const).flatMap((kind) =>
    paragraphs
      .filter((paragraph) => paragraph.kind === kind)
      .map((paragraph, index) => ({ paragraph, id: kind === "body" ? `p${index + 1}` : kind.charAt(0) })),
  );
  return expected.flatMap(({ paragraph, id }, index) =>
    paragraphs[index] === paragraph && paragraph.id === id
      ? []
      : [
          error(
            "paragraph-order",
            paragraph.id,
            `this ${paragraph.kind} should be ${id}, number ${index + 1}`,
          ),
        ],
  );
}

/** What {@link textPosition} counts from. */
function checkPlace(
  { id, start, surrogatePairs = [] }: Paragraph,
  text: string,
  source: Source,
): VerifyFinding[] {
  const actual = source.starts.get(id);
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return [
    ...(actual === start
      ? []
      : [error("paragraph-start", id, `starts at code point ${actual}, listed as ${start}`)]),
    ...(pairs.join() === surrogatePairs.join()
      ? []
      : [
          error(
            "paragraph-pairs",
            id,
            `has surrogate pairs at [${pairs.join()}], listed as [${surrogatePairs.join()}]`,
          ),
        ]),
  ];
}

function checkParagraph(paragraph: Paragraph, text: string): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  if (text.length !== paragraph.length) {
    const message = `is ${text.length} UTF-16 units long, listed as ${paragraph.length}`;
    findings.push(error("paragraph-length", paragraph.id, message));
  }
  if (!opensWith(text, paragraph.opening)) {
    const message = `does not open with the four words “${paragraph.opening}”`;
    findings.push(error("paragraph-opening", paragraph.id, message));
  }
  return [...findings, ...checkQuotations(paragraph, text)];
}

/** The first four words, without a quotation mark before or punctuation behind them. */
function opensWith(text: string, opening: string): boolean {
  const words = text
    .replace(/^["'“‘„«‹¿¡]+/u, "")
    .split(/\s+/)
    .slice(0, 4)
    .join(" ");
  return opening === words || opening === words.replace(/[\p{P}\p{S}]+$/u, "");
}

function checkQuotations(paragraph: Paragraph, text: string): VerifyFinding[] {
  return paragraph.quotations.flatMap(({ start, end }, index) => {
    const span = text.slice(start, end);
    if (span.length > 1 && marks.opening.test(span) && marks.closing.test(span)) return [];
    const place = `${paragraph.id}, quotation ${index + 1}`;
    return [error("quotation-marks", place, "does not start and end with quotation marks")];
  });
}

/** How many hex digits of the span's SHA-256 a locator keeps. */
const digestLength = 16;

/** Whether every locator of the folder lies within its paragraph and points at the span it was made for. */
export function checkLocators(folder: ArticleFolder, source: Source): VerifyFinding[] {
  return [...locatorsOf(folder)].flatMap(([place, locator]) => checkLocator(place, locator, source));
}

function* locatorsOf({ article, facts, entities, links = [] }: ArticleFolder): Generator<[string, Locator]> {
  for (const { id, quotations } of article.paragraphs) yield* numbered(`${id}, quotation`, quotations);
  for (const { id, locators } of facts) yield* numbered(`fact ${id}, locator`, locators);
  for (const { id, stated = [] } of links) yield* numbered(`link ${id}, locator`, stated);
  for (const { id, mentions } of entities) yield* numbered(`entity ${id}, mention`, mentions);
}

function numbered(place: string, locators: readonly Locator[]): [string, Locator][] {
  return locators.map((locator, index) => [`${place} ${index + 1}`, locator]);
}

function checkLocator(place: string, locator: Locator, source: Source): VerifyFinding[] {
  const { paragraph, start, end, digest } = locator;
  const text = source.paragraphs.get(paragraph);
  if (text === undefined)
    return [error("locator-paragraph", place, `the text has no paragraph ${paragraph}`)];
  const where = `${paragraph} ${start}–${end}`;
  if (end > text.length || start >= end) {
    return [error("locator-range", place, `${where} is outside the paragraph's ${text.length} units`)];
  }
  const actual = source.sha256(text.slice(start, end)).slice(0, digestLength);
  if (actual !== digest) {
    return [
      error("locator-digest", place, `${where} is another span: its digest is ${actual}, not ${digest}`),
    ];
  }
  // With the digest right the range is right too, so a word cut in two is the source's own slip.
  if (isBoundary(text, start) && isBoundary(text, end)) return [];
  return [notice("locator-boundary", place, `${where} starts or ends inside a word of the source`)];
}
