import { findQuestion, type FoundQuestion, type ReadQuestion } from "../import/draft.ts";
import { ImportFault } from "../import/import-problem.ts";
import { type Markup, readMarkup } from "../import/markup.ts";
import { withComparison } from "../comparison-words.ts";
import { importLimits } from "../import/source-file.ts";
import type { Labels } from "../words/index.ts";
import { draftAnswers, readWords } from "./gift-answers.ts";
import { findBare, unescapeGift } from "./gift-text.ts";

/** One question of a GIFT file: what stands between empty lines. */
interface GiftBlock {
  /** Of its first line that is no comment. */
  readonly line: number;
  readonly text: string;
  /** From comments: `[tag:people]`. */
  readonly tags: readonly string[];
}

const tag = /\[tag:([^\]\n]{1,80})\]/g;

/** The blocks of a file, in one pass. Comments and categories belong to none. */
function* findBlocks(text: string): Iterable<GiftBlock> {
  let lines: string[] = [];
  let tags: string[] = [];
  let start = 0;
  let number = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    number += 1;
    const trimmed = line.trim();
    if (trimmed.startsWith("//"))
      tags.push(...[...trimmed.slice(0, 2000).matchAll(tag)].map(([, name = ""]) => name));
    else if (trimmed === "") {
      if (lines.length > 0) yield { line: start, text: lines.join("\n"), tags };
      if (lines.length > 0) tags = [];
      lines = [];
    } else if (!trimmed.startsWith("$CATEGORY:")) {
      if (lines.length === 0) start = number;
      lines.push(line);
    }
  }
  if (lines.length > 0) yield { line: start, text: lines.join("\n"), tags };
}

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
function draftBlock({ text, tags }: GiftBlock, labels: Labels): ReadQuestion {
  const { markup, before, answers, after } = cutBlock(text);
  const read = (words: string) => readMarkup(unescapeGift(words), markup);
  const stem = after === "" ? read(before) : read(`${before.trim()} ${labels.gap} ${after}`);
  const [list, general = ""] = splitGeneral(answers);
  const { body, changes } = draftAnswers(list.trim(), markup, labels);
  return {
    draft: { ...withComparison(body, tags), stem, tags, general: readWords(general, markup) },
    changes,
  };
}

function cutBlock(text: string): Pieces {
  const { format, rest } = cutHead(text);
  const open = findBare(rest, "{");
  if (open < 0) throw new ImportFault("text_to_read");
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

/** Reads GIFT as Moodle documents it: questions stand between empty lines. */
export function* readGift(text: string, labels: Labels): Iterable<FoundQuestion> {
  for (const block of findBlocks(text.replace(/^\uFEFF/, ""))) {
    const place = { line: block.line, column: 1 };
    yield findQuestion({ format: "gift", place, file: "", name: block.text.slice(0, 200) }, () => {
      if (block.text.length > importLimits.questionText) {
        throw new ImportFault("text_too_long", { detail: String(importLimits.questionText) });
      }
      return draftBlock(block, labels);
    });
  }
}
