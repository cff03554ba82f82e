import { percent } from "./bank-mix.ts";
import { guesserScore, isWithinChance } from "./guesser-score.ts";
import type { BankRule } from "./rule.ts";

/** No way of guessing by the looks of the options beats chance by more than two standard errors. */
export const guesser: BankRule = {
  id: "guesser",
  source: "assessment-science §3",
  check: ({ bank }) =>
    Object.entries(guesserScore(bank))
      .filter(([, result]) => !isWithinChance(result))
      .map(
        ([name, { score, chance, standardError, n }]) =>
          `${name} is right in ${percent(score)} of ${n} questions; chance is ${percent(chance)} ± ${percent(2 * standardError)}`,
      ),
};
