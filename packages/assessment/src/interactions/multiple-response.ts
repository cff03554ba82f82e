import type { PartOutcome } from "./score.ts";
import { scored, unanswered, type Scorer } from "./scorer.ts";

/**
 * max(0, hits ÷ keys − false picks ÷ distractors), over what is shown: selecting everything earns nothing. An option
 * that is not shown counts as a false pick.
 */
export const scoreMultipleResponse: Scorer<"multiple-response"> = (
  { key },
  { options },
  response,
  scoring,
) => {
  const keys = options.filter((option) => key.includes(option));
  const picks = response?.options ?? [];
  if (picks.length === 0) return unanswered(keys);
  const hits = keys.filter((option) => picks.includes(option)).length;
  const falsePicks = picks.filter((option) => !keys.includes(option));
  const earned = hits / keys.length - falsePicks.length / Math.max(1, options.length - keys.length);
  const parts: Record<string, PartOutcome> = Object.fromEntries([
    ...keys.map((option) => [option, picks.includes(option) ? "right" : "missed"] as const),
    ...falsePicks.map((option) => [option, "wrong"] as const),
  ]);
  return scored(Math.max(0, earned), parts, scoring);
};
