const isDigit = /^\p{Nd}$/u;

/** The value of a decimal digit of any script: its distance from the zero, as every run of digits starts with one. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let steps = 0;
  while (isDigit.test(String.fromCodePoint(code - steps - 1))) steps++;
  return steps % 10;
}

/** A text with digits of any script as those of ours. */
export const withPlainDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** A number as it is written, without rounding: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** No zeros at the end, so that equal numbers have equal parts. */
function reduce({ units, scale }: Decimal): Decimal {
  let [value, places] = [units, scale];
  while (places > 0 && value % 10n === 0n) [value, places] = [value / 10n, places - 1];
  return { units: value, scale: places };
}

/** The number of some digits, with this many of them behind the point; negative where digits are to follow them. */
export function makeDecimal(digits: string, places: number, isNegative: boolean): Decimal {
  const units = BigInt(digits) * 10n ** BigInt(Math.max(0, -places));
  return reduce({ units: isNegative ? -units : units, scale: Math.max(0, places) });
}

export const minus = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

/** A number of the computer's, as it writes it. */
export function decimalOf(number: number): Decimal {
  const [written = "0", power = "0"] = String(Math.abs(number)).split("e");
  const [whole = "0", fraction = ""] = written.split(".");
  return makeDecimal(whole + fraction, fraction.length - Number(power), number < 0);
}

/** Below zero where the first is less, above where it is more. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const scale = Math.max(one.scale, other.scale);
  const at = (decimal: Decimal) => decimal.units * 10n ** BigInt(scale - decimal.scale);
  const difference = at(one) - at(other);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The sum of two numbers. */
export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  const at = (decimal: Decimal) => decimal.units * 10n ** BigInt(scale - decimal.scale);
  return reduce({ units: at(one) + at(other), scale });
}

/** The product of two numbers. */
export const multiplyDecimals = (one: Decimal, other: Decimal): Decimal =>
  reduce({ units: one.units * other.units, scale: one.scale + other.scale });

/** So many times a power of ten, such as a thousand. */
export const timesTen = ({ units, scale }: Decimal, power: number): Decimal =>
  makeDecimal(String(units < 0n ? -units : units), scale - power, units < 0n);

/** The number with a point, and a hyphen for a minus: the same for equal numbers. */
export function writeDecimal({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The number as one of the computer's; undefined where that has not room for all of its digits. */
export function numberOf(decimal: Decimal): number | undefined {
  const number = Number(writeDecimal(decimal));
  return Number.isFinite(number) && compareDecimals(decimalOf(number), decimal) === 0 ? number : undefined;
}
