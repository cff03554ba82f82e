import type { Interaction } from "@wellread/content";
import { distractorRole } from "./distractor-role.ts";
import type { Estimate } from "./estimate.ts";
import { evidenceOf } from "./evidence.ts";
import type { Flag } from "./flag.ts";
import { normalQuantile } from "./normal-quantile.ts";
import type { OptionStatistics } from "./option-statistics.ts";
import { signOfCorrelation } from "./sign-of-correlation.ts";

const hardBelow = 0.2;
const easyAbove = 0.95;

/** What flags are raised from. */
export interface Flaggable {
  readonly interaction: Interaction;
  readonly facility: Estimate;
  readonly discrimination: Estimate;
  readonly options: readonly OptionStatistics[];
}

const isProvisional = (n: number) => evidenceOf(n) === "provisional";
const isEnough = (n: number) => evidenceOf(n) !== "too-few";

type OwnKind = "hard" | "easy" | "negative-discrimination";

/** A flag, if the estimate calls for it and enough persons stand behind it. */
const flagEstimate = (kind: OwnKind, { n }: Estimate, calls: boolean): Flag[] =>
  isEnough(n) && calls ? [{ kind, provisional: isProvisional(n) }] : [];

/**
 * Whether one of two shares of n persons is greater than the other by more than chance would make it, were they equal: at
 * 95 %, by the test of McNemar (1947) on how many chose the one and how many the other.
 */
const isClearlyMore = (one: number, other: number, n: number): boolean =>
  one > other && n * (one - other) ** 2 > normalQuantile ** 2 * (one + other);

/** Whether the better half chose a wrong option clearly more often than one that is right in its place. */
function outdoesKey(rival: OptionStatistics, options: readonly OptionStatistics[]) {
  const { part, shareOfBetterHalf, shownToBetterHalf } = rival;
  return options.some(
    (key) =>
      key.right &&
      key.part === part &&
      isEnough(key.shown) &&
      shareOfBetterHalf !== null &&
      key.shareOfBetterHalf !== null &&
      isClearlyMore(shareOfBetterHalf, key.shareOfBetterHalf, shownToBetterHalf),
  );
}

/** Nobody can have chosen an option who did not answer: what nobody chose is judged by those who answered. */
const isUnused = ({ chosen, answered }: OptionStatistics) => chosen === 0 && isEnough(answered);

function flagOptions({ interaction, options }: Flaggable): Flag[] {
  const role = distractorRole[interaction];
  return options
    .filter(({ right, shown }) => role !== "none" && !right && isEnough(shown))
    .flatMap((distractor): Flag[] => {
      const { part, option, shown, answered } = distractor;
      const of = { part, option };
      if (role === "made" && isUnused(distractor))
        return [{ kind: "unused-distractor", ...of, provisional: isProvisional(answered) }];
      return outdoesKey(distractor, options)
        ? [{ kind: "doubtful-key", ...of, provisional: isProvisional(shown) }]
        : [];
    });
}

/**
 * What a teacher may want to look at in one item. Each flag rests on at least 30 persons, those who were given the
 * question or shown the option, and is provisional under 100. What chance alone would bring about is no flag.
 */
export function flagItem(item: Flaggable): Flag[] {
  const { facility, discrimination } = item;
  const p = facility.value;
  return [
    ...flagEstimate("hard", facility, p !== null && p < hardBelow),
    ...flagEstimate("easy", facility, p !== null && p > easyAbove),
    ...flagEstimate("negative-discrimination", discrimination, signOfCorrelation(discrimination) === "minus"),
    ...flagOptions(item),
  ];
}
