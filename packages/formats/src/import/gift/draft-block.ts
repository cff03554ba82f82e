import { labelsOf } from "../../labels.ts";
import { ImportFault } from "../import-fault.ts";
import type { ReadQuestion } from "../found-question.ts";
import { readMarkup, type Markup } from "../read-markup.ts";
import { draftAnswers } from "./draft-answers.ts";
import type { GiftBlock } from "./find-blocks.ts";
import { findBare, unescapeGift } from "./scan-gift.ts";

/** The pieces of a block: what is asked, and what stands between its braces. */
interface Pieces {
  readonly markup: Markup;
  readonly before: string;
  readonly answers: string;
  readonly after: string;
}

const markups: Readonly<Record<string, Markup>> = {
  html: "html",
  moodle: "auto",
  markdown: "plain",
  plain: "plain",
};

/**
 * The question of a block.
 *
 * @throws {ImportFault} if it is of a kind that is not known, or its braces make no sense.
 */
export function draftBlock({ text, tags }: GiftBlock): ReadQuestion {
  const { markup, before, answers, after } = cutBlock(text);
  const read = (words: string) => readMarkup(unescapeGift(words), markup);
  const stem = after === "" ? read(before) : read(`${before} ${labelsOf("en").gap} ${after}`);
  const [list, general = ""] = splitGeneral(answers);
  const { body, changes } = draftAnswers(list.trim(), markup);
  return { draft: { ...body, stem, tags, general: read(general) }, changes };
}

function cutBlock(text: string): Pieces {
  const { format, rest } = cutHead(text);
  const open = findBare(rest, "{");
  if (open < 0) throw new ImportFault("unsupported_type", { detail: "description" });
  const close = findBare(rest, "}", open + 1);
  const inner = close < 0 ? "" : rest.slice(open + 1, close);
  if (close < 0 || findBare(inner, "{") >= 0 || findBare(rest, "{}", close + 1) >= 0) {
    throw new ImportFault("malformed_question", { detail: "{ }" });
  }
  return {
    markup: markups[format] ?? "auto",
    before: rest.slice(0, open),
    answers: inner,
    after: rest.slice(close + 1).trim(),
  };
}

/** What stands before the words: a title between colons, and how they are written. */
function cutHead(text: string): { format: string; rest: string } {
  let rest = text.trimStart();
  if (rest.startsWith("::")) {
    const end = findTitleEnd(rest);
    if (end < 0) throw new ImportFault("malformed_question", { detail: "::" });
    rest = rest.slice(end + 2).trimStart();
  }
  const format = /^\[(html|moodle|markdown|plain)\]/.exec(rest)?.[1] ?? "";
  return { format, rest: format === "" ? rest : rest.slice(format.length + 2) };
}

function findTitleEnd(text: string): number {
  for (let at = findBare(text, ":", 2); at >= 0; at = findBare(text, ":", at + 1)) {
    if (text[at + 1] === ":") return at;
  }
  return -1;
}

/** Four bare hashes part the answers from what is said to all. */
function splitGeneral(answers: string): [answers: string, general?: string] {
  for (let at = findBare(answers, "#"); at >= 0; at = findBare(answers, "#", at + 1)) {
    if (answers.startsWith("####", at)) return [answers.slice(0, at), answers.slice(at + 4)];
  }
  return [answers];
}
