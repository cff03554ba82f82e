import { ImportFault } from "../import-fault.ts";
import { readMarkup, type Markup } from "../read-markup.ts";
import { splitAtBare, unescapeGift } from "./scan-gift.ts";

/** One answer as it stands in the file. */
export interface GiftAnswer {
  /** `=` or `~`. */
  readonly sign: string;
  /** In percent, where it is written. */
  readonly weight: number | undefined;
  readonly text: string;
  readonly feedback: string;
}

const weight = /^\s*%(-?\d{1,3}(?:\.\d{1,10})?)%/;
const format = /^\s*\[(html|moodle|markdown|plain)\]/;

/** A sign, perhaps a weight and a format, words, and after `#` what is said to who gives them. */
export function readAnswer(piece: string, markup: Markup): GiftAnswer {
  const found = weight.exec(piece.slice(1, 60));
  const rest = piece.slice(1 + (found?.[0].length ?? 0));
  const [words, feedback = ""] = splitAtBare(rest, "#");
  return {
    sign: piece.slice(0, 1),
    weight: found === null ? undefined : Number(found[1]),
    text: readWords(words, markup),
    feedback: readWords(feedback, markup),
  };
}

/** Words that may say how they are written. */
export function readWords(words: string, markup: Markup): string {
  const own = format.exec(words.slice(0, 60));
  const rest = own === null ? words : words.slice(own[0].length);
  const as: Markup =
    own === null ? markup : own[1] === "html" ? "html" : own[1] === "moodle" ? "auto" : "plain";
  return readMarkup(unescapeGift(rest), as);
}

/** A number in a file: digits, perhaps a sign and a decimal part. */
export function readFigure(text: string): number {
  const trimmed = text.trim();
  if (!/^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(trimmed)) {
    throw new ImportFault("not_whole_number", { detail: trimmed });
  }
  return Number(trimmed);
}
