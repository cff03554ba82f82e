import { z } from "zod";
import { isStorable } from "../storable-text.ts";

/** The shortest and the longest nickname, in graphemes: what people count as letters. */
export const nicknameLength = { min: 1, max: 60 };

/** Letters with piles of marks on them run into the lines of others. */
const maxUnitsOfGrapheme = 12;

/** The most UTF-16 code units that are read as a name: the longest one, with stray spaces and hidden signs. */
export const longestTypedName = 1000;

/** Controls, letters that are empty, and the marks that change the direction or the look of what stands after them. */
const unwanted =
  // oxlint-disable-next-line no-misleading-character-class -- each of these stands for itself
  /[\p{Cc}\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180e}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{2800}\u{3164}\u{feff}\u{ffa0}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu;

/**
 * Joiners where they join nothing: a name in Persian or Hindi can need one between its letters, and a picture of several
 * signs between these; anywhere else they only make two names look the same.
 */
const idleJoiners =
  // oxlint-disable-next-line no-misleading-character-class -- each of these stands for itself
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u{200c}\u{200d}]+|(?<!\p{M})[\u{200c}\u{200d}]+(?![\p{L}\p{Extended_Pictographic}])/gu;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const graphemesOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Composes, and takes away what cannot be seen: two names that look the same are then nearly always the same. */
const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(unwanted, "")
    .replaceAll(idleJoiners, "")
    .trim()
    .normalize("NFC");

/** Words of a name, without digits, which classes and numbers have. */
// oxlint-disable-next-line no-misleading-character-class -- each of these stands for itself
const wordsOnly = /^[\p{L}\p{M}\u{200c}\u{200d}'’ʻʼ.\- ]*\p{L}[\p{L}\p{M}\u{200c}\u{200d}'’ʻʼ.\- ]*$/u;

/** What follows a name after a comma and is no first name. */
export const nameSuffix = /^(?:jr\.?|sr\.?|jun\.|sen\.|ii|iii|iv|ph\.? ?d\.?|esq\.?)$/i;

/** The comma between a last and a first name, also as Arabic and Chinese write it. */
export const commas = /[,،，﹐]/;

/**
 * "Schmidt, Jonas" as "Jonas Schmidt", which is the same name. Any other text stays: one with several commas, with
 * digits, or with something after the comma that is no first name, such as "Jr."
 */
export function firstNameFirst(name: string): string {
  const [last = "", first = "", ...more] = name.split(commas).map((part) => part.trim());
  const isTurned =
    more.length === 0 && wordsOnly.test(last) && wordsOnly.test(first) && !nameSuffix.test(first);
  return isTurned ? `${first} ${last}` : name;
}

/** Why a text is no name. */
export type NameFault = "too_long" | "no_letter" | "unreadable";

/** What is wrong with a tidied name; null if nothing is. */
function faultOf(name: string): NameFault | null {
  const graphemes = graphemesOf(name);
  if (!/[\p{L}\p{N}\p{S}]/u.test(name)) return "no_letter";
  if (graphemes.length > nicknameLength.max) return "too_long";
  return graphemes.every(({ length }) => length <= maxUnitsOfGrapheme) ? null : "unreadable";
}

const read = (text: string): string => firstNameFirst(tidy(text));

/** What is wrong with a name as it was typed; null if nothing is. */
export function nameFault(text: string): NameFault | null {
  if (text.length > longestTypedName) return "too_long";
  return isStorable(text) ? faultOf(read(text)) : "unreadable";
}

/**
 * A name as a student writes it, tidied: NFC, single spaces, no invisible characters, the first name first. From 1 to 60
 * graphemes; NUL and halves of surrogate pairs are refused. It is text from a stranger: show it as text only, in an
 * element of its own direction.
 */
export const nicknameSchema = z
  .string()
  .max(longestTypedName)
  .refine(isStorable, { error: "text that can be stored" })
  .overwrite(read)
  .refine((name) => faultOf(name) === null, {
    error: `${nicknameLength.min} to ${nicknameLength.max} letters`,
  })
  .brand<"Nickname">();
export type Nickname = z.infer<typeof nicknameSchema>;
