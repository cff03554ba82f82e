import { betterHalf } from "./better-half.ts";
import { correlation } from "./correlation.ts";
import { distractorRole } from "./distractor-role.ts";
import { distractorWorks } from "./distractor-works.ts";
import { evidenceOf } from "./evidence.ts";
import { mean } from "./mean.ts";
import { optionChoices, type OptionChoice } from "./option-choices.ts";
import type { OptionStatistics } from "./option-statistics.ts";
import type { VariantGroup } from "./variant-groups.ts";

/** One option as one person met it, and how that person did on the rest. */
interface Sighting extends OptionChoice {
  /** Whether the person answered what it answers. */
  readonly answered: boolean;
  readonly rest: number | null;
  readonly better: boolean | null;
}

const chosenOf = <One extends OptionChoice>(ones: readonly One[]): One[] =>
  ones.filter(({ chosen }) => chosen);
const shareOf = (sightings: readonly Sighting[]) => mean(sightings.map(({ chosen }) => Number(chosen)));

function tally(option: OptionChoice, sightings: readonly Sighting[], judged: boolean): OptionStatistics {
  const share = shareOf(sightings);
  const discrimination = correlation(
    sightings.flatMap(({ chosen, rest }) => (rest === null ? [] : [[Number(chosen), rest] as const])),
  );
  const answered = sightings.filter((sighting) => sighting.answered).length;
  const isJudged = judged && !option.right && evidenceOf(answered) !== "too-few";
  const byBetterHalf = sightings.filter(({ better }) => better === true);
  return {
    part: option.part,
    option: option.option,
    right: option.right,
    shown: sightings.length,
    answered,
    chosen: chosenOf(sightings).length,
    share,
    meanOfChoosers: mean(chosenOf(sightings).flatMap(({ rest }) => rest ?? [])),
    discrimination,
    shareOfBetterHalf: shareOf(byBetterHalf),
    shownToBetterHalf: byBetterHalf.length,
    works: isJudged ? distractorWorks(share, discrimination) : null,
  };
}

/** Everybody's sightings of each option. */
function gatherSightings(group: VariantGroup, rests: readonly (number | null)[]): Map<string, Sighting[]> {
  const better = betterHalf(rests);
  const byOption = new Map<string, Sighting[]>();
  for (const taken of group) {
    const standing = { rest: rests[taken.person] ?? null, better: better[taken.person] ?? null };
    const choices = optionChoices(taken);
    const answeredParts = new Set(chosenOf(choices).map(({ part }) => part));
    for (const choice of choices) {
      const key = JSON.stringify([choice.part, choice.option]);
      const sightings = byOption.get(key) ?? [];
      sightings.push({ ...choice, ...standing, answered: answeredParts.has(choice.part) });
      byOption.set(key, sightings);
    }
  }
  return byOption;
}

const alphabetically = (left: string, right: string) => (left < right ? -1 : Number(left > right));

/** Not in the order shown, which differs from person to person. */
function inTableOrder(left: OptionStatistics, right: OptionStatistics): number {
  return (
    alphabetically(left.part ?? "", right.part ?? "") ||
    Number(right.right) - Number(left.right) ||
    right.chosen - left.chosen ||
    alphabetically(left.option, right.option)
  );
}

/**
 * The distractor table of one item: every option that somebody was shown, by part, what is right first and then
 * what was chosen most. Empty where the answer is typed. The rows of an order are its places, and are not judged.
 *
 * @param rests what each person of the class earned of the points of the other questions; see {@link totalShares}.
 */
export function tallyOptions(group: VariantGroup, rests: readonly (number | null)[]): OptionStatistics[] {
  const interaction = group[0]?.question.interaction;
  const judged = interaction !== undefined && distractorRole[interaction] !== "none";
  const rows = [...gatherSightings(group, rests).values()].flatMap((sightings) => {
    const [first] = sightings;
    return first ? [tally(first, sightings, judged)] : [];
  });
  return rows.toSorted(inTableOrder);
}
