import { ImportFault } from "../import-fault.ts";
import type { Markup } from "../read-markup.ts";
import type { DraftedBody } from "../drafted-body.ts";
import { readAnswer, readFigure, type GiftAnswer } from "./read-answer.ts";
import { cutBefore, findBare } from "./scan-gift.ts";

/** A number, exactly: `3`, `3:0`, `=3:0`. A range, or one with room around it, asks for something else. */
export function draftNumber(text: string, markup: Markup): DraftedBody {
  const listed = findBare(text, "=~") >= 0;
  const pieces = listed ? cutBefore(text, "=~").slice(1) : [`=${text}`];
  const answers = pieces.slice(0, 100).map((piece) => readAnswer(piece, markup));
  const right = answers.filter(({ sign, weight = 100 }) => sign === "=" && weight > 99.99);
  const [key, ...others] = right;
  if (key === undefined) throw new ImportFault("no_key");
  if (others.length > 0) throw new ImportFault("several_keys");
  const wrong = answers.find(({ text: words, weight }) => words === "*" || (words === "" && weight !== 100));
  const partly = answers.some((answer) => answer !== key && answer !== wrong);
  return {
    body: {
      interaction: "number-entry",
      answer: readExactly(key),
      feedback: key.feedback,
      otherFeedback: wrong?.feedback ?? "",
    },
    changes: partly ? [{ code: "points_changed" }] : [],
  };
}

function readExactly({ text }: GiftAnswer): number {
  const [low = "", high] = text.split("..", 2);
  if (high !== undefined && readFigure(low) !== readFigure(high)) {
    throw new ImportFault("tolerance", { detail: text });
  }
  const [figure = "", room = "0"] = low.split(":", 2);
  if (readFigure(room) !== 0) throw new ImportFault("tolerance", { detail: text });
  return readFigure(figure);
}
