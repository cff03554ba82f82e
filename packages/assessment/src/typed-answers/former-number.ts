import { withPlainDigits } from "./decimal.ts";

/** Cardinal and ordinal words, one to twelve, in every language that they are read in. */
const words: readonly (readonly string[])[] = [
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["four", "fourth"],
  ["five", "fifth"],
  ["six", "sixth"],
  ["seven", "seventh"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["ten", "tenth"],
  ["eleven", "eleventh"],
  ["twelve", "twelfth"],
];

function valueOfWord(word: string): number | undefined {
  const index = words.findIndex((names) => names.includes(word));
  return index < 0 ? undefined : index + 1;
}

/** Words that make another number of their neighbour: a text with one is not read at all. */
const otherNumberWord =
  /^(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?$|^(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)$|^(?:hundred|thousand|million|half|minus|point|zero)$/u;

/** A number in digits, perhaps with a sign, a decimal part, or an ordinal ending. */
const inDigits = /^([-−+]?\d+(?:[.٫]\d+)?)(?:st|nd|rd|th)?$/u;
/** Thousands set apart, as in 2,017. */
const grouped = /(?<=\d)[,٬](?=\d{3}(?!\d))/gu;

/** `undefined` for a word that is no number, `NaN` for one that cannot be read. */
function readWord(word: string): number | undefined {
  if (otherNumberWord.test(word)) return Number.NaN;
  const digits = inDigits.exec(word)?.[1];
  if (digits !== undefined) return Number(digits.replace("−", "-").replace("٫", "."));
  return /\d/u.test(word) ? Number.NaN : valueOfWord(word);
}

/**
 * Reads a number as all were read before there were ranges and decimals: for questions that were stored then, so that no score
 * changes by itself.
 */
export function readNumberFormerly(text: string): number | undefined {
  const values = withPlainDigits(text.normalize("NFKC").toLowerCase())
    .replaceAll(grouped, "")
    .split(/[\s()"“”]+/u)
    .map((word) => readWord(word.replace(/^#/u, "").replace(/[.,;:!?]+$/u, "")))
    .filter((value) => value !== undefined);
  const [value] = values;
  return values.every((other) => other === value) ? value : undefined;
}
