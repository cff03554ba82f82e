import { ImportFault } from "../import-fault.ts";
import type { Markup } from "../read-markup.ts";
import type { DraftedBody } from "../drafted-body.ts";
import { readWords } from "./read-answer.ts";
import { unescapeGift } from "./scan-gift.ts";

const arrow = "->";
const mostPairs = 200;

/** Pairs with an arrow between them; one without a left side is a target that nothing goes with. */
export function draftPairs(pieces: readonly string[], markup: Markup): DraftedBody {
  if (pieces.length > mostPairs) throw new ImportFault("too_many_options", { detail: String(mostPairs) });
  const pairs = pieces.map((piece) => {
    const at = piece.indexOf(arrow);
    if (at < 0) throw new ImportFault("malformed_question", { detail: piece });
    return {
      source: readWords(piece.slice(1, at), markup),
      // Moodle takes the right side as it stands.
      target: unescapeGift(piece.slice(at + arrow.length)),
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
