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

/** Writes a text in plain lower-case Latin letters, as far as it knows them; marks over and under letters go. */
function transliterate(text: string): string {
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "");
  return Array.from(bare, (letter) => latin[letter] ?? arabic[letter] ?? letter).join("");
}

/** ʿ and ʾ, and the apostrophes and quotation marks that people type for them. */
const apostrophes = /['`´‘’‛ʹʻʼʽʾʿˈ′]/gu;

/** al-, el- and the forms that the next letter assimilates (ar-R…, as-S…, ash-Sh…), before a separator. */
const separateArticle =
  /(?<![\p{L}\p{N}])(?:[ae]l|[ae](th|dh|sh|[tdrzsn])(?=[^\p{L}\p{N}]+\1))[^\p{L}\p{N}]+/gu;

/** The same, written together with the name: only where a name of four letters or more is left. */
const attachedArticle = /(?<![\p{L}\p{N}])(?:[ae]l|[ae](th|dh|sh|[tdrzsn])(?=\1))(?=[\p{L}\p{N}]{4})/gu;

/** One spelling as letters only: no case, marks, apostrophes, Arabic article, spaces or hyphens. */
export function plainName(name: string): string {
  return transliterate(name.replaceAll(apostrophes, ""))
    .replaceAll(separateArticle, " ")
    .replaceAll(attachedArticle, "")
    .trim()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ");
}

/**
 * Brings the usual English spellings of one Arabic name to one form. The steps and their order are those of the
 * project's rules for text entry.
 */
export function foldName(name: string): string {
  return plainName(name)
    .replaceAll(/(\p{L})\1+/gu, "$1")
    .replaceAll(/e[iy]|ay/gu, "ai")
    .replaceAll("y", "i")
    .replaceAll("ou", "u")
    .replaceAll("e", "i")
    .replaceAll("o", "u")
    .replaceAll(/h(?![\p{L}\p{N}])/gu, "")
    .replaceAll(" ", "");
}
