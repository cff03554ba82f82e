import type { Element } from "../element.ts";
import type { Feedback } from "./feedback.ts";

/** What an interaction puts into an item: the rest is the same in all. */
export interface ItemParts {
  readonly responses: readonly Element[];
  /** Beside the score. */
  readonly outcomes: readonly Element[];
  readonly body: readonly Element[];
  /** Sets the score, which starts at 0, and the outcomes. */
  readonly rules: readonly Element[];
  readonly feedback: readonly Feedback[];
}
