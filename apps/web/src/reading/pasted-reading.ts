import type { Outline } from "@/model/banks";
import { type PastedText, readPastedText } from "./pasted-text";
import type { Reading, TextParagraph } from "./reading-text";

/** A paragraph under the article's number where it is one of the article's; else under its own, or without one. */
const nameParagraph = (fit: PastedText["fit"], id: string | null, at: number): string =>
  id ?? (fit === "none" ? `n${at + 1}` : `x${at + 1}`);

/** A text that a teacher pasted, as something to read. Nothing in it is marked, as nobody tied it to facts. */
export function pastedReading(pasted: string, outline: Outline): Reading {
  const { fit, paragraphs } = readPastedText(pasted, outline);
  const read = paragraphs.map(({ text, id }, at): TextParagraph => ({
    id: nameParagraph(fit, id, at),
    sentences: [{ parts: [{ text }], facts: [] }],
  }));
  const isOther = fit === "some" || fit === "none";
  return {
    texts: [{ id: "pasted", language: "", paragraphs: read, ...(isOther && { numbers: fit }) }],
    glossary: {},
  };
}
