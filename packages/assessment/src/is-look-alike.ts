import { nicknameSkeleton } from "./nickname-skeleton.ts";

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

/**
 * Whether people take two names for one another: their skeletons are the same, where a digit, a sign or a letter of
 * another script counts as the one that it looks like. Letters of one script are told apart, also those that differ
 * little in some typefaces, as Ella is not Elia. So it is no equivalence: "E11a" looks like both.
 */
export function isLookAlike(one: string, other: string): boolean {
  const left = Array.from(nicknameSkeleton(one));
  const right = Array.from(nicknameSkeleton(other));
  return left.length === right.length && left.every((letter, at) => isSameLetter(letter, right[at] ?? ""));
}
