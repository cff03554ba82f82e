import type { OptionId } from "@wellread/content";
import type { Random } from "../random.ts";

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
export function drawMixed(
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
