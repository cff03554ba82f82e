import { foldName as foldFormerly, plainName as plainFormerly } from "./former-spelling.ts";
import { isOneSlip } from "./edit-distance.ts";
import { plainText } from "./plain-text.ts";

/** Scripts that are written in plain Latin letters to compare them. */
const isTransliterated = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Accents of European languages. Those of transliteration are others: a line over a letter, a dot under it. */
const europeanAccent = /[\u{300}-\u{303}\u{306}\u{308}\u{30A}-\u{30C}\u{327}\u{328}]/u;

/** Signs that are a part of a name, as in C#. */
const sign = /[\p{S}#&@%*/\\]/u;

const isPlain = (name: string) => isTransliterated.test(name) && !sign.test(name);
const hasEuropeanAccent = (name: string) => europeanAccent.test(name.normalize("NFD"));

/** One spelling as words of letters and digits: no case, marks, apostrophes, Arabic article or hyphens. A sign stays. */
export const plainName = (name: string): string =>
  isPlain(name) ? plainFormerly(name).trim() : plainText(name, true);

/** Roman numerals and initials, which say something as they are. */
const isNumeralOrInitial = (word: string) => /^(?:[ivx]{2,5}|\p{L})$/u.test(word);

/**
 * Brings the usual English spellings of one Arabic name to one form. A name with a European accent is none, so its vowels stay:
 * Müller is not Moller.
 */
export function foldName(name: string): string {
  const isArabic = isPlain(name) && !hasEuropeanAccent(name);
  const fold = (word: string) =>
    isArabic && !isNumeralOrInitial(word) ? foldFormerly(word).replaceAll(/i{2,}/gu, "i") : word;
  // A space between digits says something: 1.5 is not 15.
  return plainName(name)
    .split(" ")
    .map(fold)
    .join(" ")
    .replaceAll(/(?<!\d) | (?!\d)/gu, "");
}

/** A shorter name is too easily another one. */
const fewestLetters = 6;
const isLetters = /^\p{L}+$/u;

/** A name that is written with the Arabic article. */
const arabicArticle = /(?<!\p{L})(?:al|el|a[rsztdn]|ash|ath|adh)[- ]/iu;

/**
 * Whether a word of a name was typed with one slip, after its first letter. Nothing is forgiven in digits and short names; and in
 * the last letter, which makes Roberta of Roberto, only where the name is Arabic.
 */
function isNameSlip(typed: string, word: string, isArabic: boolean): boolean {
  if (!isArabic && Array.from(typed).at(-1) !== Array.from(word).at(-1)) return false;
  if (Array.from(word).length < fewestLetters || !isLetters.test(word) || !isLetters.test(typed))
    return false;
  const [written, folded] = [foldName(typed), foldName(word)];
  return written[0] === folded[0] && (isOneSlip(written, folded) || isOneSlip(typed, word));
}

/** How many words of a name were typed with a slip; undefined where it is another name. */
export function countNameSlips(typed: string, name: string): number | undefined {
  // A vowel with an accent is another vowel: what comes near is another name.
  if (hasEuropeanAccent(name) || hasEuropeanAccent(typed)) return undefined;
  const isArabic = arabicArticle.test(name);
  const words = plainName(name).split(" ");
  const written = plainName(typed).split(" ");
  if (words.length !== written.length) return undefined;
  const pairs = words.map((word, at) => [written[at] ?? "", word] as const);
  const slips = pairs.filter(([one, other]) => foldName(one) !== foldName(other));
  return slips.every(([one, other]) => isNameSlip(one, other, isArabic)) ? slips.length : undefined;
}

function makeLead(): RegExp {
  const hedge = String.raw`(?:(?:i (?:think|believe|guess|say)|maybe|perhaps|probably)[\s,]+)?`;
  const nouns =
    "answer|name|last name|place|town|city|country|person|man|woman|speaker|leader|general|commander|force|forces|unit|word";
  const subject = String.raw`(?:it|he|she|that|this|they|(?:the|my|his|her|its|their)\s(?:${nouns}))`;
  const verb = String.raw`(?:\s+(?:is|was|are|were)|['’]s)\s+`;
  const article = String.raw`(?:(?:in|at|by|from)\s+)?(?:(?:the|an?)\s+)?`;
  return new RegExp(`^${hedge}(?:${subject}${verb})?${article}`, "iu");
}

/** "It is …", "I think …", "in …": words around an answer that say nothing else. */
const lead = /* @__PURE__ */ makeLead();

function makeTitles(): RegExp {
  const ranks =
    "general gen lieutenant lt brigadier brig major maj colonel col captain capt commander cmdr marshal admiral sergeant sgt staff";
  const address = "sheikh sheik shaikh sayyid mr mrs ms miss dr doctor professor prof sir";
  const words = `${ranks} ${address}`.replaceAll(" ", "|");
  return new RegExp(String.raw`^(?:(?:${words})(?:[.-]\s*|\s+))+(?=\S)`, "iu");
}

/** Ranks and forms of address that stand before a name. */
const titles = /* @__PURE__ */ makeTitles();

const withoutStop = (text: string): string =>
  text
    .trim()
    .replace(/[.!]+$/u, "")
    .trim();

/** A typed text, and what it says without "it is", an article or a full stop around it. */
export const answerForms = (text: string): string[] => [
  ...new Set([text, withoutStop(text), withoutStop(text).replace(lead, "")]),
];

/** "Last, First" as "First Last". */
const turned = (name: string): string => {
  const [last, first, ...more] = name.split(/[,،]/u).map((part) => part.trim());
  return last && first && more.length === 0 ? `${first} ${last}` : name;
};

/** The same of a name: without a title too, and with "Last, First" turned round. */
export const nameForms = (text: string): string[] => [
  ...new Set(
    answerForms(text).flatMap((form) => [
      form,
      turned(form),
      form.replace(titles, ""),
      turned(form).replace(titles, ""),
    ]),
  ),
];
