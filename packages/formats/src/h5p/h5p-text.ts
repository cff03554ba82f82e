import { escapeXml } from "../escape-xml.ts";

/** Text for a field without markup: H5P shows every text as HTML. */
export const h5pText = escapeXml;

/** Text for a field with markup, written in the direction of its own words. */
export function h5pParagraph(text: string): string {
  return `<p dir="auto">${escapeXml(text)}</p>`;
}

/** Text for an option or its feedback, which H5P keeps in a block of its own. */
export function h5pBlock(text: string): string {
  return text === "" ? "" : `<div dir="auto">${escapeXml(text)}</div>`;
}

/** What is said below a score: one thing when all is right, another otherwise. */
export function overallFeedback(right: string, otherwise: string) {
  return [
    { from: 0, to: 99, ...(otherwise === "" ? {} : { feedback: h5pText(otherwise) }) },
    { from: 100, to: 100, ...(right === "" ? {} : { feedback: h5pText(right) }) },
  ];
}
