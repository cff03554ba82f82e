import { findQuestion, type FoundQuestion } from "../found-question.ts";
import { ImportFault } from "../import-fault.ts";
import { importLimits } from "../import-limits.ts";
import { draftBlock } from "./draft-block.ts";
import { findBlocks } from "./find-blocks.ts";

/** Reads GIFT as Moodle documents it: questions stand between empty lines. */
export function* readGift(text: string): Iterable<FoundQuestion> {
  for (const block of findBlocks(text.replace(/^\uFEFF/, ""))) {
    const place = { line: block.line, column: 1 };
    yield findQuestion({ format: "gift", place, file: "", name: block.text.slice(0, 200) }, () => {
      if (block.text.length > importLimits.questionText) {
        throw new ImportFault("text_too_long", { detail: String(importLimits.questionText) });
      }
      return draftBlock(block);
    });
  }
}
