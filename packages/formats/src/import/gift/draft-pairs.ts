import { ImportFault } from "../import-fault.ts";
import type { Markup } from "../read-markup.ts";
import type { DraftedAnswers } from "./draft-answers.ts";
import { readWords } from "./read-answer.ts";

const arrow = "->";
const mostPairs = 200;

/** Pairs with an arrow between them; one without a left side is a target that nothing goes with. */
export function draftPairs(pieces: readonly string[], markup: Markup): DraftedAnswers {
  if (pieces.length > mostPairs) throw new ImportFault("too_many_options", { detail: String(mostPairs) });
  const pairs = pieces.map((piece) => {
    const at = piece.indexOf(arrow);
    if (at < 0) throw new ImportFault("malformed_question", { detail: piece });
    return {
      source: readWords(piece.slice(1, at), markup),
      target: readWords(piece.slice(at + arrow.length), markup),
      feedback: "",
    };
  });
  return {
    body: {
      interaction: "match",
      pairs: pairs.filter(({ source }) => source !== ""),
      others: pairs.filter(({ source }) => source === "").map(({ target }) => target),
    },
    changes: [],
  };
}
