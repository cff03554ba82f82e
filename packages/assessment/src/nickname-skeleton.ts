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
};

/** Marks of the Latin, Greek and Cyrillic scripts, and the vowel signs that Arabic and Hebrew may leave out. */
const marks = /[\u{300}-\u{36f}\u{591}-\u{5c7}\u{64b}-\u{65f}\u{670}]/gu;

/** The bones of a name: without case, accents, spaces, punctuation and hidden signs. `isLookAlike` compares by them. */
export function nicknameSkeleton(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(marks, "").toLowerCase().normalize("NFC");
  const bare = plain.replaceAll(/[\s\p{P}\p{Cf}]/gu, (character) =>
    character in plainLetters ? character : "",
  );
  return bare.replaceAll(/./gsu, (character) => plainLetters[character] ?? character);
}
