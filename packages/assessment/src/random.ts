/** A stream of pseudo-random draws that depends on nothing but its seed. */
export interface Random {
  /** The next number in [0, 1), of 32 bits. */
  next(): number;
  /** A whole number from 0 to `below` − 1. */
  int(below: number): number;
  /** A shuffled copy: sorted by a number drawn for each item. */
  shuffle<T>(items: readonly T[]): T[];
  /** `count` different items, or all if there are fewer, in random order. */
  sample<T>(items: readonly T[], count: number): T[];
}

type State = [number, number, number, number];

/** Spreads a string over 128 bits of state: the cyrb128 hash (bryc, public domain). */
function hash(text: string): State {
  let [a, b, c, d]: State = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  a ^= b ^ c ^ d;
  return [a, b ^ a, c ^ a, d ^ a];
}

/** One step of sfc32 (Doty-Humphrey, PractRand; public domain): 32 random bits, as a number in [0, 1). */
function step(state: State): number {
  const [a, b, c, d] = state;
  const sum = (((a + b) | 0) + d) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + sum) | 0;
  state[3] = (d + 1) | 0;
  return (sum >>> 0) / 2 ** 32;
}

/**
 * Makes a stream from a seed and what it is for, so that two uses of one seed do not share their draws.
 *
 * The algorithm (cyrb128 into sfc32) is part of the package's contract: changing it changes every quiz that a
 * link names, so a test pins its first numbers.
 */
export function createRandom(...parts: readonly string[]): Random {
  const state = hash(parts.join("/"));
  for (let round = 0; round < 15; round++) step(state);
  const next = () => step(state);
  const int = (below: number) => Math.floor(next() * below);
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, rank: next() }))
      .toSorted((left, right) => left.rank - right.rank)
      .map(({ item }) => item);
  return { next, int, shuffle, sample: (items, count) => shuffle(items).slice(0, count) };
}
