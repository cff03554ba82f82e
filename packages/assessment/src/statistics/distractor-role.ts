import type { Interaction } from "@wellread/content";

/**
 * What a wrong option is. `made`: it was written to draw those who do not know, so it can fail to. `implied`: the
 * other verdict on a statement, or the key of another source, there whether it draws anybody or not. `none`: a place
 * in an order or a typed answer, which follow from the others or from nothing.
 */
export const distractorRole = {
  choice: "made",
  "true-false-set": "implied",
  "multiple-response": "made",
  match: "implied",
  order: "none",
  "text-entry": "none",
  "number-entry": "none",
  "inline-choice": "made",
} as const satisfies Record<Interaction, "made" | "implied" | "none">;
