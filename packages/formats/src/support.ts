import type { Interaction } from "@wellread/content";
import type { Item } from "./item.ts";
import type { LossCode, Substitute } from "./loss.ts";

/**
 * How a format takes an interaction: as it is, as something else, or not at all. `lost` is said to the teacher of every
 * question, and each of `sometimes` of those alone that it happens to; both are empty where nothing is lost.
 */
export type Support = { readonly lost: readonly LossCode[]; readonly sometimes: readonly LossCode[] } & (
  | { readonly carry: "native" }
  | { readonly carry: "mapped"; readonly as: Substitute }
  | { readonly carry: "left-out"; readonly lost: readonly [reason: LossCode] }
);

/** How a format takes each interaction. */
export type SupportOfAll = Readonly<Record<Interaction, Support>>;

/** Taken as it is. */
export const native = (lost: readonly LossCode[] = [], sometimes: readonly LossCode[] = []): Support => ({
  carry: "native",
  lost,
  sometimes,
});

/** Taken as something else. */
export const mapped = (
  as: Substitute,
  lost: readonly LossCode[],
  sometimes: readonly LossCode[] = [],
): Support => ({ carry: "mapped", as, lost, sometimes });

/** Not taken. */
export const leftOut = (reason: LossCode): Support => ({ carry: "left-out", lost: [reason], sometimes: [] });

/** A choice for each statement, pair or gap. */
export const eachPart = (
  part: "statement" | "pair" | "gap",
  lost: readonly LossCode[] = [],
  sometimes: readonly LossCode[] = [],
): Support => mapped(`${part}_choices`, [`${part}_is_question`, ...lost], sometimes);

/** The same for each interaction. */
export function supportAll(support: Support): SupportOfAll {
  return {
    choice: support,
    "true-false-set": support,
    "multiple-response": support,
    match: support,
    order: support,
    "text-entry": support,
    "number-entry": support,
    "inline-choice": support,
  };
}

/** For games and the like, which know questions with one right option and no feedback, and shuffle the options. */
export const singleChoices: SupportOfAll = {
  choice: native(["no_feedback"], ["options_shuffled"]),
  "true-false-set": eachPart("statement", ["no_feedback"]),
  "multiple-response": leftOut("one_key_only"),
  match: eachPart("pair", ["no_feedback"]),
  order: leftOut("no_order"),
  "text-entry": leftOut("no_typed_answer"),
  "number-entry": leftOut("no_typed_answer"),
  "inline-choice": eachPart("gap", ["no_feedback"], ["options_shuffled"]),
};

/** What a typed answer loses where a format compares it letter by letter, in capitals or not. */
export function losesComparison(item: Item): LossCode[] {
  if (item.interaction !== "text-entry") return [];
  return [
    ...(item.comparison === "exact" ? [] : (["near_spellings_wrong"] as const)),
    ...(item.ignoreAccents === true ? (["accents_count"] as const) : []),
  ];
}

/** What happens so to some typed answers. */
export const comparisonLosses: readonly LossCode[] = ["near_spellings_wrong", "accents_count"];

/** What a question loses where options are shuffled, or it is left to whoever plays the game. */
export function losesOrder(item: Item): LossCode[] {
  return "shuffled" in item && !item.shuffled ? ["options_shuffled"] : [];
}
