/** Letters that no decomposition turns into plain Latin ones. */
const latin: Record<string, string> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "dh",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ə: "e",
};

/** Arabic letters by their usual English value; short vowels are not written, so a name may stay a letter short. */
const arabic: Record<string, string> = {
  ء: "",
  ا: "a",
  ب: "b",
  ة: "a",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ـ: "",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ى: "a",
  ي: "y",
};

const letters = new Map(Object.entries({ ...latin, ...arabic }));

/** Writes a text in plain lower-case Latin letters, as far as it knows them; marks over and under letters go. */
export function transliterate(text: string): string {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "");
  return Array.from(bare, (letter) => letters.get(letter) ?? letter).join("");
}
