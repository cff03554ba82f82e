import { isOneSlip } from "./edit-distance.ts";
import { wordsAlike } from "./words-alike.ts";

/** A shorter word is too easily another one. */
const fewestLetters = 8;

/** Scripts that write their vowels: a letter more or less seldom makes another word there. */
const isWord = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}'’]+$/u;

/**
 * Whether a typed word can only be a slip for this one: it has eight letters or more, its first and last letters are right, and
 * what was typed is not known to be a word of its own. Digits and signs are no letters: nothing is forgiven in them.
 *
 * @param word in plain form, like what was typed.
 */
function isSlipOf(typed: string, word: string): boolean {
  const letters = Array.from(word);
  const written = Array.from(typed);
  if (letters.length < fewestLetters || !isWord.test(word) || !isWord.test(typed)) return false;
  if (letters[0] !== written[0] || letters.at(-1) !== written.at(-1)) return false;
  // One letter in the place of another near either end makes other words: absorption, adsorption; nitrate, nitrite.
  const isChanged =
    letters.length === written.length && letters.toSorted().join() !== written.toSorted().join();
  if (isChanged && (word.slice(0, 3) !== typed.slice(0, 3) || word.slice(-4) !== typed.slice(-4)))
    return false;
  return isOneSlip(typed, word) && !wordsAlike.has(typed);
}

/**
 * How many words of a text were typed with a slip; undefined where it is another text.
 *
 * @param right the plain form of the text that it is held against.
 */
export function countSlips(typed: string, right: string): number | undefined {
  const words = right.split(" ");
  const written = typed.split(" ");
  if (words.length !== written.length) return undefined;
  const differing = words.flatMap((word, at) =>
    written[at] === word ? [] : [[written[at] ?? "", word] as const],
  );
  return differing.every(([one, other]) => isSlipOf(one, other)) ? differing.length : undefined;
}
