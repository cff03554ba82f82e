import type { Outcome } from "../score.ts";
import { alphaIfDeleted } from "./alpha-if-deleted.ts";
import { commonItems } from "./common-items.ts";
import { discrimination, includedDiscrimination } from "./discrimination.ts";
import { evidenceOf } from "./evidence.ts";
import { facility } from "./facility.ts";
import { flagItem } from "./flag-item.ts";
import type { ItemStatistics } from "./item-statistics.ts";
import { mean } from "./mean.ts";
import type { ScoreMatrix } from "./score-matrix.ts";
import { tallyOptions } from "./tally-options.ts";
import { tallyTypedAnswers } from "./tally-typed-answers.ts";
import { totalShares } from "./total-shares.ts";
import { variantsOf, type VariantGroup } from "./variant-groups.ts";

function countOutcomes(group: VariantGroup): ItemStatistics["outcomes"] {
  const count = (outcome: Outcome) => group.filter(({ scored }) => scored.score.outcome === outcome).length;
  return {
    right: count("right"),
    partly: count("partly"),
    wrong: count("wrong"),
    unanswered: count("unanswered"),
  };
}

function alphaWithout(matrix: ScoreMatrix, item: number): number | null {
  const common = commonItems(matrix);
  const place = common.items.findIndex(({ id }) => id === matrix.items[item]?.id);
  return place < 0 ? null : alphaIfDeleted(common, place);
}

/** Measures one item of a class: the column `item` of its matrix. Nothing, of a group of nobody. */
export function measureItem(group: VariantGroup, matrix: ScoreMatrix, item: number): ItemStatistics[] {
  const [first] = group;
  if (!first) return [];
  const { id, interaction } = first.question;
  const options = tallyOptions(group, totalShares(matrix, item));
  const measured = {
    interaction,
    facility: facility(matrix, item),
    discrimination: discrimination(matrix, item),
    options,
  };
  return [
    {
      question: id,
      variants: variantsOf(group),
      ...measured,
      outcomes: countOutcomes(group),
      chance: mean(group.map(({ scored }) => scored.chance)) ?? 0,
      includedDiscrimination: includedDiscrimination(matrix, item),
      alphaIfDeleted: alphaWithout(matrix, item),
      typed: tallyTypedAnswers(group),
      evidence: evidenceOf(group.length),
      flags: flagItem(measured),
    },
  ];
}
