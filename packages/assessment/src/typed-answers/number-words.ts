import { decimalOf, type Decimal, makeDecimal } from "./decimal.ts";

/** What a word is in a number: `power` is one of ten, as a thousand is the third. */
export type NumberWord =
  | { readonly kind: "small" | "tens" | "power"; readonly value: number }
  | { readonly kind: "hundred" | "a" | "and" | "minus" | "point" }
  /** It makes another number of its neighbour, or none: a text with one is not read. */
  | { readonly kind: "changing" };

/** How one language writes numbers. */
export interface NumberWords {
  readonly words: ReadonlyMap<string, NumberWord>;
  /** What stands after the digits of an ordinal. */
  readonly endings: readonly string[];
}

const valued = (
  kind: "small" | "tens" | "power",
  words: string,
  valueOf: (index: number) => number,
): [string, NumberWord][] =>
  words
    .split(" ")
    .flatMap((names, index) =>
      names.split("/").map((name) => [name, { kind, value: valueOf(index) }] as const),
    )
    .map(([name, word]) => [name, word]);

const ofKind = (kind: Exclude<NumberWord["kind"], "small" | "tens" | "power">, words: string) =>
  words.split(" ").map((name): [string, NumberWord] => [name, { kind }]);

const listEnglish = (): NumberWords => ({
  words: new Map([
    ...valued(
      "small",
      "zero/nought one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth " +
        "ten/tenth eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth " +
        "sixteen/sixteenth seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth",
      (index) => index,
    ),
    ...valued(
      "tens",
      "twenty/twentieth thirty/thirtieth forty/fortieth/fourty fifty/fiftieth sixty/sixtieth seventy/seventieth " +
        "eighty/eightieth ninety/ninetieth",
      (index) => (index + 2) * 10,
    ),
    ...valued(
      "power",
      "thousand/thousandth million/millionth billion/billionth trillion/trillionth",
      (index) => (index + 1) * 3,
    ),
    ...ofKind("hundred", "hundred hundredth"),
    ...ofKind("a", "a"),
    ...ofKind("and", "and"),
    ...ofKind("minus", "minus negative neg"),
    // In other languages too: whoever types it before a number does not mean the number.
    ...ofKind("minus", "moins menos meno минус мінус eksi ناقص سالب منفی منفي ऋण 负 負"),
    ...ofKind("point", "point"),
    ...ofKind("changing", "half halves quarter quarters dozen dozens thousands millions billions hundreds"),
    ...ofKind(
      "changing",
      "thirds fourths fifths sixths sevenths eighths ninths tenths hundredths thousandths millionths",
    ),
    ...ofKind(
      "changing",
      "squared cubed double triple twice tens score k bn mn mln mio tn lakh lakhs crore crores",
    ),
    ...ofKind("changing", "not never none isn't wasn't aren't weren't don't except but without wrong"),
    ...ofKind(
      "changing",
      "more less fewer than greater smaller least most over under above below almost nearly up",
    ),
    ...ofKind("changing", "before after until till since bc bce"),
    ...ofKind(
      "changing",
      "nicht kein keine pas не нет لا ليس tausend millionen milliarden mille millones mil тысяч",
    ),
  ]),
  endings: ["st", "nd", "rd", "th"],
});

const english: NumberWords = /* @__PURE__ */ listEnglish();

const byLocale: Readonly<Record<string, NumberWords>> = { en: english };

/** The number words of a language, or the English ones where there are none. */
export const numberWordsOf = (locale: string): NumberWords => byLocale[locale.split("-")[0] ?? ""] ?? english;

/** A number in words, and how many words that took. */
interface ReadWords {
  readonly value: Decimal;
  readonly taken: number;
}

const isFactor = (word: NumberWord | undefined) => word?.kind === "hundred" || word?.kind === "power";
const isNumeric = (word: NumberWord | undefined) =>
  word?.kind === "small" || word?.kind === "tens" || isFactor(word);

/**
 * Reads the whole number with which some words begin: "seventh", "twenty-seven", "two thousand and seventeen", "twenty
 * seventeen".
 */
function readWhole(words: readonly (NumberWord | undefined)[]): { value: number; taken: number } {
  let total = 0;
  let part: number | undefined;
  let last: NumberWord["kind"] | undefined;
  let taken = 0;
  // Of several powers each is smaller than the one before.
  let power = Infinity;
  for (const [at, word] of words.entries()) {
    if (word?.kind === "small" || word?.kind === "tens") {
      const isOnes = word.kind === "small" && word.value > 0 && word.value < 10;
      // The second half of a year in two.
      const isHalf =
        last !== "hundred" && total === 0 && part !== undefined && part > 9 && part <= 20 && word.value > 9;
      if (part === undefined || last === "hundred" || (last === "tens" && isOnes))
        part = (part ?? 0) + word.value;
      else if (isHalf) part = part * 100 + word.value;
      else break;
    } else if (
      word?.kind === "hundred" &&
      (part === undefined ? last === undefined : part > 0 && part < 100)
    ) {
      part = (part ?? 1) * 100;
    } else if (word?.kind === "power" && word.value < power && (part !== undefined || last === undefined)) {
      power = word.value;
      total += (part ?? 1) * 10 ** word.value;
      part = undefined;
    } else if (word?.kind === "and" && (last === "hundred" || last === "power") && isNumeric(words[at + 1])) {
      continue;
    } else if (word?.kind === "a" && last === undefined && isFactor(words[at + 1])) {
      continue;
    } else {
      break;
    }
    last = word.kind;
    taken = at + 1;
  }
  return { value: total + (part ?? 0), taken };
}

/** Reads the number with which some words begin, with its decimals one by one: "seven point five". Undefined where there is none. */
export function readNumberWords(texts: readonly string[], { words }: NumberWords): ReadWords | undefined {
  const known = texts.map((text) => words.get(text));
  const { value, taken } = readWhole(known);
  if (taken === 0) return undefined;
  if (known[taken]?.kind !== "point") return { value: decimalOf(value), taken };
  const behind = known
    .slice(taken + 1)
    .map((word) => (word?.kind === "small" && word.value < 10 ? word.value : undefined));
  const end = behind.indexOf(undefined);
  const digits = end < 0 ? behind : behind.slice(0, end);
  if (digits.length === 0) return undefined;
  return {
    value: makeDecimal(`${value}${digits.join("")}`, digits.length, false),
    taken: taken + 1 + digits.length,
  };
}
