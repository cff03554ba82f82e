import {
  addDecimals,
  decimalOf,
  makeDecimal,
  minus,
  multiplyDecimals,
  writeDecimal,
} from "@wellread/assessment";
import type { NumberRange } from "@wellread/content";

/** A number in plain digits, with a point: 1e-7 is 0.0000001. */
export const writeFigure = (number: number): string => writeDecimal(decimalOf(number));

/** Whether one number alone is right. */
export const isOneNumber = ({ from, to }: NumberRange): boolean => from === to;

const half = makeDecimal("5", 1, false);

/** The number in the middle of a range, and how far the range goes from it to both sides, without rounding. */
export function middleOf({ from, to }: NumberRange): { middle: string; room: string } {
  const [low, high] = [decimalOf(from), decimalOf(to)];
  const halved = (one: typeof low, other: typeof low) =>
    writeDecimal(multiplyDecimals(addDecimals(one, other), half));
  return { middle: halved(low, high), room: halved(high, minus(low)) };
}
