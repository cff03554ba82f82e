import { labelsOf } from "../../labels.ts";
import { ImportFault } from "../import-fault.ts";
import type { Markup } from "../read-markup.ts";
import { readWords } from "./read-answer.ts";
import type { DraftedBody } from "../drafted-body.ts";
import { cutBefore } from "./scan-gift.ts";

const values = new Map([
  ["T", true],
  ["TRUE", true],
  ["F", false],
  ["FALSE", false],
]);

/** `T` or `F`, then what is said to who is wrong, then to who is right. */
export function draftTrueFalse(text: string, markup: Markup): DraftedBody {
  const [value = "", ...said] = cutBefore(text, "#");
  const isTrue = values.get(value.trim().toUpperCase());
  if (isTrue === undefined) throw new ImportFault("malformed_question", { detail: value.trim() });
  const [toWrong = "", toRight = ""] = said.map((piece) => readWords(piece.slice(1), markup));
  return { body: draftStatement(isTrue, toRight, toWrong), changes: [] };
}

/** A statement that is true or not, as a choice of the two. */
export function draftStatement(isTrue: boolean, toRight: string, toWrong: string) {
  const labels = labelsOf("en");
  const options = [
    { text: labels.true, right: isTrue, feedback: isTrue ? toRight : toWrong },
    { text: labels.false, right: !isTrue, feedback: isTrue ? toWrong : toRight },
  ];
  return { interaction: "choice", options, natural: true } as const;
}
