import { ImportFault } from "../import-fault.ts";
import type { Markup } from "../read-markup.ts";
import { draftNumber } from "./draft-number.ts";
import { draftOptions } from "./draft-options.ts";
import { draftOrder } from "./draft-order.ts";
import { draftPairs } from "./draft-pairs.ts";
import { draftSpellings } from "./draft-spellings.ts";
import { draftTrueFalse } from "./draft-true-false.ts";
import type { DraftedBody } from "../drafted-body.ts";
import { readAnswer, type GiftAnswer } from "./read-answer.ts";
import { cutBefore, findBare } from "./scan-gift.ts";

const mostAnswers = 200;

/**
 * What stands between the braces, told apart in the order in which Moodle does it: nothing, a number, `>` for an order, `~` for
 * options, an arrow for pairs, true or false, else spellings.
 */
export function draftAnswers(text: string, markup: Markup): DraftedBody {
  if (text === "") throw new ImportFault("unsupported_type", { detail: "essay" });
  if (text.startsWith("#")) return draftNumber(text.slice(1).trim(), markup);
  if (text.startsWith(">")) return draftOrder(text, markup);
  if (findBare(text, "~") >= 0) return draftOptions(cut(text, "=~", markup));
  if (!text.startsWith("=")) return draftTrueFalse(text, markup);
  return text.includes("->")
    ? draftPairs(cutBefore(text, "=").slice(1), markup)
    : draftSpellings(cut(text, "=", markup));
}

function cut(text: string, signs: string, markup: Markup): GiftAnswer[] {
  const [before = "", ...pieces] = cutBefore(text, signs);
  if (before.trim() !== "") throw new ImportFault("malformed_question", { detail: before.trim() });
  if (pieces.length > mostAnswers) {
    throw new ImportFault("too_many_options", { detail: String(mostAnswers) });
  }
  return pieces.map((piece) => readAnswer(piece, markup));
}
