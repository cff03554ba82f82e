import type { Interaction } from "@wellread/content";
import { z } from "zod";
import { distractorRoles } from "../interactions/tables.ts";
import type { OptionStatistics } from "./answers.ts";
import { evidenceOf, signOfCorrelation, type Estimate } from "./intervals.ts";
import { normalQuantile } from "./special-functions.ts";

/** With fewer than 100 persons: look again when there are more. */
const provisional = z.boolean();
const ofOption = { part: z.string().nullable(), option: z.string(), provisional };

/**
 * Something about a question that a teacher may want to look at: a hint, never a verdict. There is none under 30
 * persons.
 */
export const flagSchema = z.discriminatedUnion("kind", [
  /** Facility below .20: "difficult" or worse by the Open University's table of facilities. */
  z.strictObject({ kind: z.literal("hard"), provisional }),
  /** Facility above .95: "extremely easy" by the same table. It tells little about who knows more. */
  z.strictObject({ kind: z.literal("easy"), provisional }),
  /** Those who do well on the rest do worse on this: the whole interval of its discrimination is below 0. */
  z.strictObject({ kind: z.literal("negative-discrimination"), provisional }),
  /** A wrong option that was written to be chosen was chosen by nobody who answered. */
  z.strictObject({ kind: z.literal("unused-distractor"), ...ofOption }),
  /** The better half of the class chose this wrong option more often than a right one, and not by chance: the key may be wrong. */
  z.strictObject({ kind: z.literal("doubtful-key"), ...ofOption }),
]);
export type Flag = z.infer<typeof flagSchema>;

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

/** Only those who answered can have chosen an option, so only they are counted where nobody chose it. */
const isUnused = ({ chosen, answered }: OptionStatistics) => chosen === 0 && isEnough(answered);

function flagOptions({ interaction, options }: Flaggable): Flag[] {
  const role = distractorRoles[interaction];
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
