import { isOwnQuestion, type AskedQuestionOf, type Option, type OptionId } from "@wellread/content";
import type { Random } from "../random.ts";
import type { Places, Show, Translate } from "./rules.ts";

export const ids = (options: readonly Option[]): OptionId[] => options.map((option) => option.id);

export const has = (options: readonly { id: string }[], id: string | undefined): boolean =>
  options.some((option) => option.id === id);

/**
 * Draws `count` distractors around a key that keeps its place in a natural order (numbers, dates). The key's
 * position is drawn first: distractors drawn freely would put a key from the middle of its pool mostly in the middle.
 */
export function drawAround(
  pool: readonly OptionId[],
  key: OptionId,
  count: number,
  random: Random,
): OptionId[] {
  const place = pool.indexOf(key);
  const before = pool.slice(0, place);
  const after = pool.slice(place + 1);
  const fewest = Math.max(0, count - after.length);
  const most = Math.min(before.length, count);
  const position = fewest + random.int(most - fewest + 1);
  const drawn = new Set([key, ...random.sample(before, position), ...random.sample(after, count - position)]);
  return pool.filter((option) => drawn.has(option));
}

/** Draws from the keys and from the other options of a pool, shuffled together. */
function drawMixed(
  pool: readonly OptionId[],
  keys: readonly OptionId[],
  counts: { keys: number; others: number },
  random: Random,
): OptionId[] {
  const others = pool.filter((option) => !keys.includes(option));
  return random.shuffle([...random.sample(keys, counts.keys), ...random.sample(others, counts.others)]);
}

/** Shuffles, but never into the order to be avoided. */
export function shuffleAway(from: readonly OptionId[], random: Random): OptionId[] {
  for (let tries = 0; tries < 20; tries++) {
    const shuffled = random.shuffle(from);
    if (shuffled.some((option, index) => option !== from[index])) return shuffled;
  }
  return from.toReversed();
}

/**
 * Draws what is shown of a pool. A teacher's own question is shown whole and kept secret, so its order is drawn without
 * a look at the key: the seed does not tell the key.
 */
export function drawShown(
  question: AskedQuestionOf<"choice" | "true-false-set" | "multiple-response">,
  keys: readonly OptionId[],
  counts: { keys: number; others: number },
  random: Random,
): OptionId[] {
  const pool = ids(question.options);
  return isOwnQuestion(question) ? random.shuffle(pool) : drawMixed(pool, keys, counts, random);
}

/** The options in random order, of a question or of what is shown of it. */
export const shuffled = <Shown extends { options: unknown[] }>(shown: Shown, random: Random): Shown => ({
  ...shown,
  options: random.shuffle(shown.options),
});

/** The options of a teacher's question in random order. */
export const mixed = <T>({ options }: { options: T[] }, random: Random) => ({
  options: random.shuffle(options),
});

/** The options of a teacher's question as they are. */
export const unmixed = <Options>({ options }: { options: Options }) => ({ options });

/** Where all options stand in one list. */
export const onePlace = ({ options }: { options: readonly OptionId[] }): Places => [["options", options]];

/** The shown options of a question that has them in one list. */
export const showOptions = (
  { options }: { options: readonly Option[] },
  shown: { options: readonly OptionId[] },
  show: Show,
) => ({ options: show("options", shown.options, options) });

/** Translates a list of options. */
export const translateOptions = (options: readonly OptionId[], to: Translate) =>
  options.map((option, index) => to("options", option, ["options", index]));
