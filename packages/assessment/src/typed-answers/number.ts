import type { NumberRange } from "@wellread/content";
import {
  compareDecimals,
  decimalOf,
  type Decimal,
  makeDecimal,
  minus,
  timesTen,
  withPlainDigits,
} from "./decimal.ts";
import { type NumberWord, type NumberWords, numberWordsOf, readNumberWords } from "./number-words.ts";
import { withoutInvisible } from "./plain-text.ts";

/** A number that somebody typed. */
export interface ReadNumber {
  readonly value: Decimal;
  /** Whether its one comma or full stop could group thousands as well as begin the decimals: the page's language decided. */
  readonly isAmbiguous: boolean;
}

/** A piece of a text. A sign of its own is a word's minus, as digits take theirs with them. */
type Token =
  | { readonly kind: "number"; readonly read: ReadNumber }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "minus" };

const minusSigns = /[−‐‑‒–—﹣－⁻]/gu;
/** Superscripts, fractions, numbers in circles and Roman ones: they are no digits, and are not read. */
const otherNumber = /[\p{No}\p{Nl}]/u;
const wideSigns: Readonly<Record<string, string>> = { "．": ".", "，": ",", "＋": "+", "％": "%", "　": " " };

function simplify(text: string): string {
  return (
    withPlainDigits(withoutInvisible(text.normalize("NFC")))
      .toLowerCase()
      .replaceAll(/[．，＋％　]/gu, (sign) => wideSigns[sign] ?? sign)
      .replaceAll(minusSigns, "-")
      .replaceAll(/(?<=[\p{L}\d])[’ʼ´`](?=[\p{L}\d])/gu, "'")
      // Squares and cubes of a unit.
      .replaceAll(/(?<=\p{L})(?:[²³]|\^[23])/gu, "")
      .replaceAll(/\s/gu, " ")
  );
}

const inDigits =
  /^(?<sign>[+-] ?(?:\p{Sc} ?)?)?(?<body>(?:\d|[.,٫](?=\d))(?:[\d.,٬٫' ]*\d)?)(?:e(?<power>[+-]?\d{1,2})(?![\d.,]))?(?:(?<unit>\p{L}[\p{L}\p{M}]*)|(?![\d/:^]))/u;
const inLetters = /^[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/u;
const ignored = /^(?:[ ()[\]{}"“”„«»‹›.,;:!?=…'‘’`%‰٪؉°℃℉#№]|\p{Sc})/u;

/** Units that are written without a space after the number. */
const units = " m km cm mm mi ft g kg mg t lb l ml s ms min h c f w kw v ";

const decimalSigns = new Map<string, string>();

/** The sign before decimals in a language. */
function decimalSignOf(locale: string): string {
  const known = decimalSigns.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const sign = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  decimalSigns.set(locale, sign);
  return sign;
}

/** Groups of three behind a first one of up to three; or as in India, of two before the last. */
const inThrees = /^[1-9]\d{0,2}(?:(?<separator>[.,٬' ])\d{3})(?:\k<separator>\d{3})*$/u;
const inTwos = /^[1-9]\d?(?:,\d{2})+,\d{3}$/u;
const isGrouped = (whole: string) => inThrees.test(whole) || inTwos.test(whole);
const isWhole = (whole: string) => /^\d*$/u.test(whole) || isGrouped(whole);

interface Body {
  readonly whole: string;
  readonly fraction: string;
  readonly isAmbiguous: boolean;
}

/** The digits before and behind the decimal sign; undefined where they are no one number, as in "7 8" or "1,2,3". */
function splitBody(body: string, locale: string): Body | undefined {
  const at = Math.max(body.lastIndexOf("."), body.lastIndexOf(","), body.lastIndexOf("٫"));
  const [before, sign, after] = at < 0 ? [body, "", ""] : [body.slice(0, at), body[at], body.slice(at + 1)];
  const cut = { whole: before.replaceAll(/\D/gu, ""), fraction: after, isAmbiguous: false };
  const asGroup = { whole: body.replaceAll(/\D/gu, ""), fraction: "", isAmbiguous: false };
  const canBeCut =
    isWhole(before) &&
    /^\d*$/u.test(after) &&
    (sign === "" || after !== "") &&
    !before.includes(sign || "\0");
  const canBeGroup = sign !== "٫" && isGrouped(body);
  if (!canBeGroup) return canBeCut ? cut : undefined;
  const isOneSign = canBeCut && /^\d{1,3}$/u.test(before);
  if (!isOneSign || sign === "") return asGroup;
  return { ...(sign === decimalSignOf(locale) ? cut : asGroup), isAmbiguous: true };
}

/** Whether letters may hang on a number: a unit, or what an ordinal ends in. A single letter more often is a part of a name: "7a". */
const isEnding = (letters: string, { words, endings }: NumberWords): boolean =>
  units.includes(` ${letters} `) ||
  endings.includes(letters) ||
  (Array.from(letters).length > 1 && !words.has(letters));

/** The number at the start of a text, and how much of it that is; undefined where it cannot be read. */
function readDigits(text: string, locale: string, words: NumberWords): [ReadNumber, number] | undefined {
  const found = inDigits.exec(text);
  const { sign = "", body = "", power = "0", unit = "" } = found?.groups ?? {};
  const digits = splitBody(body, locale);
  if (found === null || digits === undefined) return undefined;
  if (unit !== "" && !isEnding(unit, words)) return undefined;
  const value = makeDecimal(
    digits.whole + digits.fraction || "0",
    digits.fraction.length - Number(power),
    sign.startsWith("-"),
  );
  return [{ value, isAmbiguous: digits.isAmbiguous }, found[0].length];
}

/** Cuts a text into numbers and words; undefined where something in it cannot be read. */
function readTokens(text: string, locale: string, words: NumberWords): Token[] | undefined {
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== "") {
    const word = inLetters.exec(rest)?.[0];
    if (word !== undefined) {
      tokens.push(...word.split("-").map((part) => ({ kind: "word" as const, word: part })));
      rest = rest.slice(word.length);
      // A number that hangs on a word is a part of its name: "phase7", "mid-2017".
      const isMinus = words.words.get(word)?.kind === "minus";
      if (isMinus && rest.startsWith("-")) rest = rest.slice(1);
      else if (/^[-\d]/u.test(rest)) return undefined;
      // The second half of a unit: "km/h".
      if (/^\/\p{L}/u.test(rest)) rest = rest.slice(1);
    } else if (/^(?:[+-] ?(?:\p{Sc} ?)?)?[.,٫]?\d/u.test(rest)) {
      const read = readDigits(rest, locale, words);
      if (read === undefined) return undefined;
      tokens.push({ kind: "number", read: read[0] });
      rest = rest.slice(read[1]);
      if (/^\/\p{L}/u.test(rest)) rest = rest.slice(1);
      if (/^(?:[-+]|[.,:]\d)/u.test(rest)) return undefined;
    } else if (/^- ?\p{L}/u.test(rest)) {
      tokens.push({ kind: "minus" });
      rest = rest.slice(1);
    } else if (ignored.test(rest)) {
      rest = rest.slice(1);
    } else {
      return undefined;
    }
  }
  return tokens;
}

/** By which power of ten a word after digits multiplies them, as in "2.5 million". */
const factorOf = (word: NumberWord | undefined): number =>
  word?.kind === "power" ? word.value : word?.kind === "hundred" ? 2 : 0;

/** Every number of a text, in its order; undefined where a word changes one of them, or a minus has none. */
function readAll(tokens: readonly Token[], words: NumberWords): ReadNumber[] | undefined {
  const found: ReadNumber[] = [];
  let isNegative = false;
  let at = 0;
  const wordAt = (place: number) => {
    const token = tokens[place];
    return token?.kind === "word" ? words.words.get(token.word) : undefined;
  };
  while (at < tokens.length) {
    const token = tokens[at];
    const rest = tokens.slice(at).map((each) => (each.kind === "word" ? each.word : ""));
    const inWords = token?.kind === "word" ? readNumberWords(rest, words) : undefined;
    if (token?.kind === "number" || inWords !== undefined) {
      at += inWords?.taken ?? 1;
      const isDigits = token?.kind === "number";
      const read = isDigits ? token.read : { value: inWords?.value ?? decimalOf(0), isAmbiguous: false };
      const factor = isDigits ? factorOf(wordAt(at)) : 0;
      if (factor > 0) at++;
      const value = timesTen(read.value, factor);
      found.push({ ...read, value: isNegative ? minus(value) : value });
      isNegative = false;
    } else {
      const kind = wordAt(at)?.kind;
      if (isNegative || kind === "changing" || kind === "point") return undefined;
      isNegative = token?.kind === "minus" || kind === "minus";
      at++;
    }
  }
  return isNegative ? undefined : found;
}

/**
 * Reads the one number of a short text: digits of any script, with groups of thousands and decimals, or words; with a minus in
 * any form, a unit after it, or other words around it ("phase 7", "the seventh", "7 km"). Two different numbers, or one it
 * cannot read, are none.
 *
 * @param locale a BCP 47 tag: the language whose number words are read, and that decides whether "2.500" has decimals.
 */
export function readNumber(text: string, locale = "en"): ReadNumber | undefined {
  const simple = simplify(text);
  if (otherNumber.test(simple)) return undefined;
  const words = numberWordsOf(locale);
  const tokens = readTokens(simple, locale, words);
  const [read, ...others] = (tokens && readAll(tokens, words)) ?? [];
  const isOne = read !== undefined && others.every(({ value }) => compareDecimals(value, read.value) === 0);
  return isOne ? read : undefined;
}

/** Whether a number is within a range, its ends included. */
export const isWithin = (value: Decimal, { from, to }: NumberRange): boolean =>
  compareDecimals(decimalOf(from), value) <= 0 && compareDecimals(value, decimalOf(to)) <= 0;
