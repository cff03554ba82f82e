import type { DraftOption } from "../draft.ts";
import type { ReadQuestion } from "../found-question.ts";
import { ImportFault } from "../import-fault.ts";
import { cutAtMarks, gapMark, withoutMarks } from "../gap-marks.ts";
import { importLimits } from "../import-limits.ts";
import { weighOptions } from "../weigh-options.ts";
import { htmlToText } from "../xml/html-to-text.ts";
import { elementOf, type XmlNode } from "../xml/xml-node.ts";
import { findGaps, type ClozeGap } from "./find-gaps.ts";
import { rawTextIn, wordsIn } from "./words.ts";

/** Types of gaps that are menus or buttons; `S` at the end shuffles. */
const menu = /^(?:MULTICHOICE|MC)(?:_?[VH])?(_?S)?$/;

/**
 * A question with answers embedded in its text, as far as they are menus. Its first line, if it has no gap, is what is asked.
 *
 * @throws {ImportFault} if a gap is no menu.
 */
export function readCloze(question: XmlNode, tags: readonly string[]): ReadQuestion {
  const html = rawTextIn(elementOf(question, "questiontext"));
  if (html.length > importLimits.questionText) {
    throw new ImportFault("text_too_long", { detail: String(importLimits.questionText) });
  }
  wordsIn(elementOf(question, "questiontext"));
  const { words, gaps } = findGaps(withoutMarks(html));
  const read = gaps.map(readGap);
  const text = htmlToText(
    words.map((piece, index) => (index === 0 ? piece : gapMark(index - 1) + piece)).join(""),
  );
  const { stem, pieces } = cutAtMarks(
    text,
    read.map(({ options }) => options),
  );
  return {
    draft: {
      interaction: "inline-choice",
      stem,
      tags,
      general: wordsIn(elementOf(question, "generalfeedback")),
      pieces,
      natural: read.length > 0 && read.every(({ isShuffled }) => !isShuffled),
    },
    changes: read.some(({ isChanged }) => isChanged) ? [{ code: "points_changed" }] : [],
  };
}

interface ReadGap {
  readonly options: readonly DraftOption[];
  readonly isShuffled: boolean;
  readonly isChanged: boolean;
}

function readGap({ type, answers }: ClozeGap): ReadGap {
  const found = menu.exec(type);
  if (found === null) throw new ImportFault("unsupported_type", { detail: type });
  const weighed = answers.map(({ text, feedback, weight }) => ({
    text: htmlToText(text),
    feedback: htmlToText(feedback),
    weight,
  }));
  const { body, changes } = weighOptions(weighed, { isSingle: true, natural: false });
  return {
    options: "options" in body ? body.options : [],
    isShuffled: found[1] !== undefined,
    isChanged: changes.length > 0,
  };
}
