import { isAskable } from "./is-askable.ts";
import { ownQuestionShape } from "./own-question-shape.ts";

/** A teacher's question of each interaction: shown whole, so a draw takes everything there is. */
export const ownQuestionSchema = ownQuestionShape.refine(isAskable, {
  error: "a question that can be asked",
});
