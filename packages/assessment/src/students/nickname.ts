import { z } from "zod";
import { isStorable } from "../storable-text.ts";

/** The shortest and the longest nickname, in graphemes: what people count as letters. */
export const nicknameLength = { min: 2, max: 30 };

/** Letters with piles of marks on them run into the lines of others. */
const maxUnitsOfGrapheme = 12;
const maxUnits = 120;

/** Controls, and the marks that change the direction or the look of what stands after them. */
const unwanted =
  /[\p{Cc}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const graphemesOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

const fits = (name: string): boolean => {
  const graphemes = graphemesOf(name);
  return (
    graphemes.length >= nicknameLength.min &&
    graphemes.length <= nicknameLength.max &&
    graphemes.every(({ length }) => length <= maxUnitsOfGrapheme) &&
    /[\p{L}\p{N}\p{S}]/u.test(name)
  );
};

/** Composes, and takes away what cannot be seen: two names that look the same are then nearly always the same. */
const tidy = (text: string): string =>
  text.normalize("NFC").replaceAll(/\s+/gu, " ").replaceAll(unwanted, "").trim().normalize("NFC");

/**
 * A name as a student writes it, tidied: NFC, single spaces, no invisible characters. From 2 to 30 graphemes; NUL and
 * halves of surrogate pairs are refused. It is text from a stranger: show it as text only, in an element of its own
 * direction.
 */
export const nicknameSchema = z
  .string()
  .max(maxUnits)
  .refine(isStorable, { error: "text that can be stored" })
  .overwrite(tidy)
  .refine(fits, { error: `${nicknameLength.min} to ${nicknameLength.max} letters` })
  .brand<"Nickname">();
export type Nickname = z.infer<typeof nicknameSchema>;
