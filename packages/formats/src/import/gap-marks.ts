import { labelsOf } from "../labels.ts";
import type { DraftOption } from "./draft.ts";
import { ImportFault } from "./import-fault.ts";

/** Marks a gap while what is around it becomes text: two characters that Unicode leaves to private use, and its number. */
export function gapMark(index: number): string {
  return `\uE000${index}\uE001`;
}

/** A text in which nothing looks like a mark. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uE000\uE001]/g, "");
}

const marks = /\uE000(\d{1,4})\uE001/;

/** Words with gaps among them, and what is asked of them. */
interface Cut {
  readonly stem: string;
  readonly pieces: readonly (string | readonly DraftOption[])[];
}

/**
 * A text in lines, cut at the marks of its gaps. Its first line, if no gap is in it and lines follow, is what is asked.
 *
 * @throws {ImportFault} if the marks are not those of the gaps, each once and in their order.
 */
export function cutAtMarks(text: string, gaps: readonly (readonly DraftOption[])[]): Cut {
  const [first = "", ...rest] = text.split("\n");
  const hasStem = rest.length > 0 && !marks.test(first);
  const cut = (hasStem ? rest.join("\n") : text).split(marks);
  const numbers = cut.filter((_, index) => index % 2 === 1);
  if (numbers.length !== gaps.length || numbers.some((number, index) => Number(number) !== index)) {
    throw new ImportFault("malformed_question");
  }
  return {
    stem: hasStem ? first : labelsOf("en").completeText,
    pieces: cut
      .map((piece, index) => (index % 2 === 0 ? piece : (gaps[Number(piece)] ?? [])))
      .filter((piece) => piece !== ""),
  };
}
