/**
 * Letters that pass for Latin ones in most typefaces: the part of Unicode's confusables (UTS 39) that can be typed on
 * Cyrillic and Greek keyboards, and digits and signs that pass for letters.
 */
const lookAlikes: Record<string, string> = {
  а: "a",
  в: "b",
  е: "e",
  ё: "e",
  з: "3",
  и: "u",
  і: "l",
  ї: "l",
  ј: "j",
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
  α: "a",
  β: "b",
  γ: "y",
  ε: "e",
  ζ: "z",
  η: "n",
  ι: "l",
  κ: "k",
  μ: "u",
  ν: "v",
  ο: "o",
  ρ: "p",
  σ: "o",
  ς: "c",
  τ: "t",
  υ: "u",
  χ: "x",
  ω: "w",
  i: "l",
  ı: "l",
  "1": "l",
  "|": "l",
  "!": "l",
  "0": "o",
  "5": "s",
  $: "s",
  "@": "a",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ħ: "h",
};

/** Marks of the Latin, Greek and Cyrillic scripts, and the vowel signs that Arabic and Hebrew may leave out. */
const marks = /[\u{300}-\u{36f}\u{591}-\u{5c7}\u{64b}-\u{65f}\u{670}]/gu;

/**
 * What two names have in common that people take for one another: without case, accents, spaces and punctuation, and
 * with letters that look alike made one. Names are the same in an assignment if their skeletons are.
 */
export function nicknameSkeleton(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(marks, "").toLowerCase().normalize("NFC");
  const bare = plain.replaceAll(/[\s\p{P}\p{Cf}]/gu, (character) =>
    character in lookAlikes ? character : "",
  );
  const folded = bare.replaceAll(/./gsu, (character) => lookAlikes[character] ?? character);
  // A pair of letters that looks like one, once case is gone.
  return folded.replaceAll("rn", "m").replaceAll("vv", "w");
}
