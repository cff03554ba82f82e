import { firstNameFirst } from "./nickname.ts";

/**
 * What is left of a name once the differences of typing are gone: composed (NFC), without case, with single spaces, and the
 * first name first. Two names with one exact form are the same name; all others are names of their own, however alike they look.
 */
export const exactName = (name: string): string =>
  firstNameFirst(name.normalize("NFC").replaceAll(/\s+/gu, " ").trim()).toLowerCase().normalize("NFC");

/** Latin letters with something on or between them that is no mark of its own, and signs that pass for digits. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ħ: "h",
  "|": "1",
  "!": "1",
  $: "5",
  "@": "@",
  "`": "",
  ʻ: "",
  ʼ: "",
  ʽ: "",
  "´": "",
};

/** Marks of the Latin, Greek and Cyrillic scripts, and the vowel signs that Arabic and Hebrew may leave out. */
const marks = /[\u{300}-\u{36f}\u{591}-\u{5c7}\u{64b}-\u{65f}\u{670}]/gu;

/** The bones of a name: without case, accents, spaces, punctuation and hidden signs. `isLookAlike` compares by them. */
export function nicknameSkeleton(name: string): string {
  const plain = firstNameFirst(name).normalize("NFKD").replaceAll(marks, "").toLowerCase().normalize("NFC");
  const bare = plain.replaceAll(/[\s\p{P}\p{Cf}]/gu, (character) =>
    character in plainLetters ? character : "",
  );
  return bare.replaceAll(/./gsu, (character) => plainLetters[character] ?? character);
}

/** By kind of character, the Latin letters that each passes for; what can be either has both. */
type Poses = Readonly<Record<string, string>>;

const signs: Poses = { "1": "il", "0": "o", "5": "s", "@": "a", "3": "з" };

/** The part of Unicode's confusables (UTS 39) that can be typed on Cyrillic and Greek keyboards. */
const cyrillic: Poses = {
  а: "a",
  в: "b",
  е: "e",
  з: "3",
  и: "u",
  і: "il",
  ј: "j",
  ӏ: "il",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  ү: "y",
  х: "x",
  ѕ: "s",
  ԁ: "d",
  ԛ: "q",
  ԝ: "w",
  һ: "h",
  ь: "b",
};

const greek: Poses = {
  α: "a",
  β: "b",
  γ: "y",
  ε: "e",
  ζ: "z",
  η: "n",
  ι: "il",
  κ: "k",
  μ: "mu",
  ν: "vn",
  ο: "o",
  ρ: "p",
  σ: "o",
  ς: "c",
  τ: "t",
  υ: "uy",
  χ: "x",
  ω: "w",
};

const kinds = [signs, cyrillic, greek];
const kindOf = (letter: string): Poses | undefined => kinds.find((kind) => letter in kind);

/** What a character can be read as, itself among it. */
const readingsOf = (letter: string): string[] => [letter, ...(kindOf(letter)?.[letter] ?? "").split("")];

const isSameLetter = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (kindOf(one) === kindOf(other)) return false;
  const readings = readingsOf(one);
  return readingsOf(other).some((reading) => readings.includes(reading));
};

/** For every character that passes for another, one that stands for all that it is connected with in this way. */
const families: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  const headOf = (letter: string): string => found.get(letter) ?? letter;
  const posing = new Set(kinds.flatMap((kind) => Object.keys(kind)));
  for (const letter of posing) {
    for (const reading of readingsOf(letter)) {
      const [head, former] = [headOf(letter), headOf(reading)];
      for (const [member, own] of found) if (own === former) found.set(member, head);
      found.set(letter, head).set(reading, head);
    }
  }
  return found;
})();

/** What a name is compared by: the characters of its skeleton. */
export const nameLetters = (name: string): string[] => Array.from(nicknameSkeleton(name));

/** The same for all names that look alike; but not all that have it do. */
export const outlineOf = (letters: readonly string[]): string =>
  letters.map((letter) => families.get(letter) ?? letter).join("");

/**
 * What all names that look alike have in common: an index of it finds every name that could look like another, so that only
 * those few are compared.
 */
export const nameOutline = (name: string): string => outlineOf(nameLetters(name));

/** Whether the names that have these letters look alike. */
export const areLettersAlike = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((letter, at) => isSameLetter(letter, right[at] ?? ""));

/**
 * Whether people take two names for one another: their skeletons are the same, where a digit, a sign or a letter of
 * another script counts as the one that it looks like. Letters of one script are told apart, also those that differ
 * little in some typefaces, as Ella is not Elia. So it is no equivalence: "E11a" looks like both.
 */
export const isLookAlike = (one: string, other: string): boolean =>
  areLettersAlike(nameLetters(one), nameLetters(other));

/** Latin letters as people spell them who cannot type them. */
const spelledOut: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  å: "aa",
  ø: "oe",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};

/** The words of a name by the alphabet, in their bones. */
const wordsOf = (name: string): string =>
  firstNameFirst(name)
    .split(/[\s,]+/u)
    .map((word) => nicknameSkeleton(word))
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");

/** The words of a name in the ways in which the same one is written: as it stands, and with ä spelt out as ae. */
function spellings(name: string): Set<string> {
  const spelt = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[äöüåøæœß]/gu, (letter) => spelledOut[letter] ?? letter);
  return new Set([wordsOf(name), wordsOf(spelt)]);
}

/** "Anna (2)" without its number. */
const withoutNumber = (name: string): string => name.replace(/ \(\d+\)$/u, "");

/**
 * The names of a list that somebody may mean who typed none of them: those that have the same words in another order or
 * with other accents, that look the same, or that are told apart by a number alone. None says more than was typed.
 */
export function suggestNames<Name extends string>(names: readonly Name[], name: string): Name[] {
  const typed = spellings(name);
  const letters = nameLetters(name);
  const exact = exactName(name);
  return names.filter(
    (listed) =>
      areLettersAlike(nameLetters(listed), letters) ||
      exactName(withoutNumber(listed)) === exact ||
      [...spellings(listed)].some((spelling) => typed.has(spelling)),
  );
}
