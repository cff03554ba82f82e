import "server-only";
import type { OptionIds } from "@wellread/assessment";
import type { Interaction, AskedQuestion } from "@wellread/content";

/** Where the options stand that name the parts of a score and its feedback; null where gaps or nothing does. */
const places = {
  choice: "options",
  "true-false-set": "options",
  "multiple-response": "options",
  match: "sources",
  order: "options",
  "text-entry": null,
  "number-entry": null,
  "inline-choice": null,
} satisfies Record<Interaction, "options" | "sources" | null>;

/**
 * The name outside of one part of a score or of feedback: with opaque ids, where it is an option or
 * `<gap>/<option>`. Undefined for an option that the attempt does not show.
 */
export function concealPart(question: AskedQuestion, part: string, optionIds: OptionIds): string | undefined {
  const place = places[question.interaction];
  if (place !== null) return optionIds.conceal(question.id, place, part);
  const slash = part.indexOf("/");
  if (slash < 0) return part;
  const gap = part.slice(0, slash);
  const option = optionIds.conceal(question.id, gap, part.slice(slash + 1));
  return option && `${gap}/${option}`;
}

/** The same record, by the parts' names outside. */
export const concealParts = <T>(
  question: AskedQuestion,
  parts: Record<string, T>,
  optionIds: OptionIds,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) => {
      const outside = concealPart(question, part, optionIds);
      return outside === undefined ? [] : [[outside, value]];
    }),
  );
