import type { Interaction } from "@wellread/content";
import { distractorRole } from "./distractor-role.ts";
import type { Estimate } from "./estimate.ts";
import { evidenceOf } from "./evidence.ts";
import type { Flag } from "./flag.ts";
import type { OptionStatistics } from "./option-statistics.ts";

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

/** A flag, if there is a value that calls for it and enough persons stand behind it. */
function flagEstimate(kind: OwnKind, { value, n }: Estimate, calls: (value: number) => boolean): Flag[] {
  return value !== null && isEnough(n) && calls(value) ? [{ kind, provisional: isProvisional(n) }] : [];
}

/** Whether the better half chose a wrong option more often than one that is right in its place. */
function outdoesKey({ part, shareOfBetterHalf }: OptionStatistics, options: readonly OptionStatistics[]) {
  return options.some(
    (key) =>
      key.right &&
      key.part === part &&
      isEnough(key.shown) &&
      shareOfBetterHalf !== null &&
      key.shareOfBetterHalf !== null &&
      shareOfBetterHalf > key.shareOfBetterHalf,
  );
}

function flagOptions({ interaction, options }: Flaggable): Flag[] {
  const role = distractorRole[interaction];
  return options
    .filter(({ right, shown }) => role !== "none" && !right && isEnough(shown))
    .flatMap((distractor): Flag[] => {
      const { part, option, shown, chosen } = distractor;
      const of = { part, option, provisional: isProvisional(shown) };
      if (chosen === 0) return role === "made" ? [{ kind: "unused-distractor", ...of }] : [];
      return outdoesKey(distractor, options) ? [{ kind: "doubtful-key", ...of }] : [];
    });
}

/**
 * What a teacher may want to look at in one item. Each flag rests on at least 30 persons, those who were given the
 * question or shown the option, and is provisional under 100.
 */
export function flagItem(item: Flaggable): Flag[] {
  return [
    ...flagEstimate("hard", item.facility, (p) => p < hardBelow),
    ...flagEstimate("easy", item.facility, (p) => p > easyAbove),
    ...flagEstimate("negative-discrimination", item.discrimination, (r) => r < 0),
    ...flagOptions(item),
  ];
}
