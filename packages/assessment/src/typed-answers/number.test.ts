import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decimalOf, writeDecimal } from "./decimal.ts";
import { isWithin, readNumber } from "./number.ts";

const read = (text: string, locale?: string): string | undefined => {
  const number = readNumber(text, locale);
  return number && writeDecimal(number.value);
};

test.each([
  ["7", "7"],
  [" 7. ", "7"],
  ["07", "7"],
  ["7th", "7"],
  ["7.0", "7"],
  ["7,0", "7"],
  ["#7", "7"],
  ["No. 7", "7"],
  ["= 7", "7"],
  ["(7)", "7"],
  ["+7", "7"],
  ["phase 7", "7"],
  ["Phase Seven", "7"],
  ["the seventh", "7"],
  ["seven (7)", "7"],
  ["٧", "7"],
  ["۷", "7"],
  ["७", "7"],
  ["７", "7"],
  ["𝟟", "7"],
  ["٢٠١٧", "2017"],
  ["٢٬٠١٧", "2017"],
  ["٧٫٥", "7.5"],
  ["-7", "-7"],
  ["- 7", "-7"],
  ["−7", "-7"],
  ["–7", "-7"],
  ["— 7", "-7"],
  ["－７", "-7"],
  ["minus 7", "-7"],
  ["Minus seven", "-7"],
  ["negative 7", "-7"],
  ["- seven", "-7"],
  ["phase - 7", "-7"],
  ["2,017", "2017"],
  ["2 017", "2017"],
  ["2\u00A0017", "2017"],
  ["2\u202F017", "2017"],
  ["2’017", "2017"],
  ["2'017", "2017"],
  ["1.234.567", "1234567"],
  ["1,234,567", "1234567"],
  ["12 345 678", "12345678"],
  ["1,00,000", "100000"],
  ["7.5", "7.5"],
  ["7,5", "7.5"],
  [".5", "0.5"],
  ["0,500", "0.5"],
  ["1.234,56", "1234.56"],
  ["1,234.56", "1234.56"],
  ["1 234,5", "1234.5"],
  ["2017,25", "2017.25"],
  ["1e3", "1000"],
  ["1.5E-3", "0.0015"],
  ["\u200E7", "7"],
  ["\u200F-7\u200F", "-7"],
  ["\u2066٧\u2069", "7"],
  ["7\u200B", "7"],
  ["80 km/h", "80"],
  ["80km/h", "80"],
  ["50 m²", "50"],
  ["20℃", "20"],
  ["٢٥٪", "25"],
  ["5kWh", "5"],
  ["-$5", "-5"],
  ["minus-7", "-7"],
  ["moins 7", "-7"],
  ["ناقص ٧", "-7"],
  ["‘7’", "7"],
  ["7 km", "7"],
  ["7km", "7"],
  ["25%", "25"],
  ["25 %", "25"],
  ["€7", "7"],
  ["$2,500", "2500"],
  ["7 units", "7"],
  ["about 7 of them", "7"],
  ["twelfth", "12"],
  ["ONE", "1"],
  ["zero", "0"],
  ["twenty seven", "27"],
  ["twenty-seven", "27"],
  ["seventy", "70"],
  ["twenty-first", "21"],
  ["a hundred", "100"],
  ["one hundred and five", "105"],
  ["twelve hundred", "1200"],
  ["two thousand and seventeen", "2017"],
  ["two thousand seventeen", "2017"],
  ["twenty seventeen", "2017"],
  ["nineteen eighty-four", "1984"],
  ["nine hundred ninety-nine thousand nine hundred and ninety-nine", "999999"],
  ["2.5 million", "2500000"],
  ["two million", "2000000"],
  ["seven point five", "7.5"],
  ["minus zero", "0"],
])("%j is %s", (text, number) => {
  expect(read(text)).toBe(number);
});

test.each([
  "",
  "many",
  "7 or 8",
  "7 8",
  "7/8",
  "7-8",
  "7 - 8",
  "5–7",
  "7:30",
  "7a",
  "7k",
  "½",
  "7½",
  "7²",
  "10^3",
  "~7",
  "<7",
  "±7",
  "--7",
  "7-",
  "1,2,3",
  "1.2.3",
  "12,34,5",
  "1 2",
  "sixth or seventh",
  "half",
  "not 7",
  "never 7",
  "isn’t 7",
  "all but 7",
  "at least 7",
  "before 1914",
  "44 BC",
  "7 lakh",
  "5 k",
  "two thirds",
  "nicht 7",
  "five thousand two thousand",
  "point five",
  "0 500",
  "less than 7",
  "more than seven",
  "phase-7",
  "phase7",
  "mid-2017",
  "NaN",
  "Infinity",
  "0x7",
  "1e999",
  "hundreds",
  "minus",
  "- -7",
])("%j is no number", (text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  ["2.500", "en", "2.5"],
  ["2.500", "de", "2500"],
  ["2,500", "en", "2500"],
  ["2,500", "de", "2.5"],
])("%s can be read in two ways, and in %s is %s", (text, locale, number) => {
  expect(read(text, locale)).toBe(number);
  expect(readNumber(text, locale)?.isAmbiguous).toBe(true);
});

test.each(["7", "2.5", "25.00", "0.500", "2 500", "1,234.5", "1,234,567", "2500"])(
  "%s can be read in one way",
  (text) => {
    expect(readNumber(text)?.isAmbiguous).toBe(false);
  },
);

/** The ways in which a number can be written in figures. */
const writings = fc.record({
  group: fc.constantFrom("", ",", " ", "\u00A0", "\u202F", "'", "’", "٬"),
  minus: fc.constantFrom("-", "- ", "−", "–", "minus "),
  mark: fc.constantFrom("", "\u200E", "\u200F", "\u061C"),
  unit: fc.constantFrom("", " km", "%", " people"),
});
const decimals = fc.record({
  isNegative: fc.boolean(),
  whole: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  fraction: fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), maxLength: 4 }),
});
type Decimals = typeof decimals extends fc.Arbitrary<infer Value> ? Value : never;
type Writing = typeof writings extends fc.Arbitrary<infer Value> ? Value : never;

/** As it is written, and what it is. */
function write({ isNegative, whole, fraction }: Decimals, { group, minus, mark, unit }: Writing) {
  const grouped = String(whole).replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  // Three decimals behind less than a thousand could be thousands.
  const behind = fraction.length === 3 ? fraction.slice(1) : fraction;
  const point = behind === "" ? "" : `.${behind}`;
  const text = `${mark}${isNegative ? minus : ""}${grouped}${point}${unit}`;
  const value = `${whole}${point}`.replace(/\.?0*$/, (end) => (point === "" ? end : ""));
  return { text, value: isNegative && value !== "0" ? `-${value}` : value };
}

test("every number reads back, however it is written", () => {
  fc.assert(
    fc.property(decimals, writings, (number, writing) => {
      const { text, value } = write(number, writing);
      expect(read(text)).toBe(value);
    }),
  );
});

test("no two different numbers are equal, however they are written", () => {
  fc.assert(
    fc.property(decimals, writings, decimals, writings, (one, first, other, second) => {
      const [left, right] = [write(one, first), write(other, second)];
      expect(read(left.text) === read(right.text)).toBe(left.value === right.value);
    }),
  );
});

test("numbers that a computer rounds to one are told apart", () => {
  expect(read("9007199254740993")).not.toBe(read("9007199254740992"));
  expect(read("0.1000000000000000055")).not.toBe(read("0.1"));
});

test("a range includes its ends, and what is a hair outside is not in it", () => {
  const range = { from: -0.3, to: 0.1 };
  const isIn = (text: string) => {
    const number = readNumber(text);
    return number !== undefined && isWithin(number.value, range);
  };
  for (const text of ["-0.3", "0", "0,1", "0.10", "-.3"]) expect(isIn(text)).toBe(true);
  for (const text of ["-0.30000000000000001", "0.10000000000000001", "1", "-3"])
    expect(isIn(text)).toBe(false);
});

test("any text is read at once or not at all, without an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      expect(() => readNumber(text)).not.toThrow();
    }),
  );
});

test("a number of the computer's is written without a power", () => {
  expect(["1e21", "1e-7", "-2.5", "0"].map((text) => writeDecimal(decimalOf(Number(text))))).toEqual([
    "1000000000000000000000",
    "0.0000001",
    "-2.5",
    "0",
  ]);
});
