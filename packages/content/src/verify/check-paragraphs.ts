import type { Article, Paragraph } from "../article.ts";
import { error, type VerifyFinding } from "./finding.ts";
import type { Source } from "./source.ts";

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
