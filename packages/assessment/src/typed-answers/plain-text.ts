import { withPlainDigits } from "./decimal.ts";

/** Signs that people use for one another, by the one that stands for all: apostrophes, hyphens and dashes. */
const apostrophes = /[`´‘’‚‛ʹʻʼʽˈ′＇]/gu;
const quotationMarks = /[“”„‟″«»]/gu;
const dashes = /[‐‑‒–—―−﹘﹣－]/gu;

/** Marks that cannot be seen: they direct the writing, join or part what stands beside them, choose a glyph or stretch a word. */
const invisible =
  /[\u{AD}\u{61C}\u{640}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}]|\p{Variation_Selector}/gu;

/** Forms of a letter that only a keyboard or a font tells apart: wide and narrow ones, ligatures, Arabic letters by their place. */
const fontForms = /[\u{FB00}-\u{FDFF}\u{FE70}-\u{FEFC}\u{FF01}-\u{FFEF}]/gu;

/** Spaces beside a sign are set or left out as one likes: "25 %" and "25%", "3 / 4" and "3/4". Commas and stops are none of these. */
const spaceBesideSign = / ?([\p{S}%‰/\\&@*\-#]) ?/gu;

/** A text without the marks that cannot be seen. */
export const withoutInvisible = (text: string): string => text.replaceAll(invisible, "");

const latinOrGreek = /[\p{Script=Latin}\p{Script=Greek}]/u;

/** Letters with a stroke, which no decomposition takes off. */
const strokes: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ħ: "h", ŧ: "t", ı: "i" };

/**
 * A text without its accents: marks over and under Latin and Greek letters, and the vowel signs of Arabic. In other scripts,
 * as in Devanagari, a mark is a letter of its own, and stays.
 */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/(\P{M})(\p{M}+)/gu, (whole, letter: string) => (latinOrGreek.test(letter) ? letter : whole))
    .replaceAll(/[\u{64B}-\u{652}\u{670}]/gu, "")
    .replaceAll(/[øłđħŧı]/gu, (letter) => strokes[letter] ?? letter)
    .normalize("NFC");
}

/**
 * What a typed text says, exactly: the same for two texts that differ at most in case, in how many spaces there are, in
 * Unicode form, and in the kind of an apostrophe, quotation mark, hyphen or dash. Letters, digits and signs all stay.
 *
 * @param ignoreAccents whether a text without its accents is the same.
 */
export function plainText(text: string, ignoreAccents = false): string {
  const plain = withPlainDigits(withoutInvisible(text))
    .replaceAll(fontForms, (form) => form.normalize("NFKC"))
    .normalize("NFC")
    .replaceAll(apostrophes, "'")
    .replaceAll(quotationMarks, '"')
    .replaceAll(dashes, "-")
    .replaceAll("…", "...")
    .toLowerCase()
    .replaceAll("i\u0307", "i")
    .replaceAll("ς", "σ")
    .replaceAll("µ", "μ")
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(spaceBesideSign, "$1");
  return ignoreAccents ? withoutAccents(plain) : plain;
}
