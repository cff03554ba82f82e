import {
  addDecimals,
  compareDecimals,
  type Decimal,
  makeDecimal,
  minus,
  multiplyDecimals,
  numberOf,
  readNumber,
  writeDecimal,
} from "@wellread/assessment";
import type { Change, DraftedBody } from "./draft.ts";
import { ImportFault } from "./import-problem.ts";

/** Numbers from one to another, both included; undefined where they go on without end. */
export interface Span {
  readonly from: Decimal | undefined;
  readonly to: Decimal | undefined;
}

/** Some numbers with their share of the points, in percent, and what is said to anyone who gives one of them. */
export interface NumberAnswer {
  readonly spans: readonly Span[];
  /** The one that is shown as right, if the file has one. */
  readonly key?: Decimal;
  readonly weight: number;
  readonly feedback: string;
}

/** A number as a file has it. */
export interface Figure {
  readonly value: Decimal;
  /** What was taken for granted in reading it. */
  readonly changes: readonly Change[];
}

const plain = /^(?<sign>[-+]?)(?<whole>\d{0,400})(?:\.(?<fraction>\d{1,400}))?(?:e(?<power>[-+]?\d{1,3}))?$/i;
/** Digits with what may group them or part them, and nothing else: words and units are none of a number's. */
const grouped = /^[-+−–]?\s?[\d.,'’٫٬\s]{1,60}$/u;

/**
 * A number in a file. A full stop parts the decimals; a comma may as well, or group thousands, which is said where it could do
 * either.
 *
 * @param locale decides what a comma does that could do either.
 */
export function readFigure(text: string, locale = "en"): Figure {
  const trimmed = text.trim();
  const { sign, whole = "", fraction = "", power = "0" } = plain.exec(trimmed)?.groups ?? {};
  if (whole + fraction !== "") {
    return {
      value: makeDecimal(whole + fraction, fraction.length - Number(power), sign === "-"),
      changes: [],
    };
  }
  const read = grouped.test(trimmed) ? readNumber(trimmed, locale) : undefined;
  if (read === undefined) throw new ImportFault("not_a_number", { detail: trimmed });
  const detail = `${trimmed} → ${writeDecimal(read.value)}`;
  return { value: read.value, changes: read.isAmbiguous ? [{ code: "number_read_as", detail }] : [] };
}

const half = makeDecimal("5", 1, false);
const isBelow = (one: Decimal, other: Decimal) => compareDecimals(one, other) < 0;

/** The number in the middle of two. */
const middleOf = (from: Decimal, to: Decimal): Decimal => multiplyDecimals(addDecimals(from, to), half);

/** From one number to another. */
export function spanBetween(from: Decimal, to: Decimal): Span {
  if (isBelow(to, from)) {
    throw new ImportFault("malformed_question", { detail: `${writeDecimal(from)}..${writeDecimal(to)}` });
  }
  return { from, to };
}

/** The numbers that are so far from one, or nearer. */
export function spanAround(key: Decimal, below: Decimal, above = below): Span {
  return spanBetween(addDecimals(key, minus(below)), addDecimals(key, above));
}

/** What both have in common; undefined where they have nothing. */
export function meet(one: Span, other: Span): Span | undefined {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  return from !== undefined && to !== undefined && isBelow(to, from) ? undefined : { from, to };
}

const later = (one: Decimal | undefined, other: Decimal | undefined) =>
  one === undefined ? other : other === undefined || isBelow(other, one) ? one : other;
const earlier = (one: Decimal | undefined, other: Decimal | undefined) =>
  one === undefined ? other : other === undefined || isBelow(one, other) ? one : other;

/** Spans that overlap or touch as one; undefined where they do not. */
function join(spans: readonly Span[]): Span | undefined {
  let [joined, ...rest] = spans;
  while (joined !== undefined && rest.length > 0) {
    const reached = joined;
    const next = rest.find((span) => meet(reached, span) !== undefined);
    if (next === undefined) return undefined;
    const isOpen = { from: !reached.from || !next.from, to: !reached.to || !next.to };
    joined = {
      from: isOpen.from ? undefined : earlier(reached.from, next.from),
      to: isOpen.to ? undefined : later(reached.to, next.to),
    };
    rest = rest.filter((span) => span !== next);
  }
  return joined;
}

function holdNumber(decimal: Decimal): number {
  const number = numberOf(decimal);
  if (number === undefined) throw new ImportFault("too_many_digits", { detail: writeDecimal(decimal) });
  return number;
}

/** Says numbers in short, as GIFT writes them. */
function say({ from, to }: Span): string {
  const [low, high] = [from, to].map((end) => (end === undefined ? "" : writeDecimal(end)));
  return low === high ? `${low}` : `${low}..${high}`;
}

/** More than any question needs that can be asked. */
export const mostSpans = 200;

function checkOneRange(answers: readonly NumberAnswer[], right: readonly NumberAnswer[]): Span {
  const spans = right.flatMap((answer) => answer.spans);
  if (spans.length > mostSpans) throw new ImportFault("too_many_options", { detail: String(mostSpans) });
  const range = join(spans);
  if (range?.from === undefined || range.to === undefined) {
    throw new ImportFault("tolerance", { detail: spans.map(say).join(", ") });
  }
  const last = answers.findLastIndex((answer) => right.includes(answer));
  // The first that applies counts: one that is not right, before one that is, makes a hole in it.
  const hole = answers
    .slice(0, last)
    .filter((answer) => !right.includes(answer))
    .flatMap((answer) => answer.spans)
    .find((span) => meet(span, range) !== undefined);
  if (hole !== undefined) throw new ImportFault("tolerance", { detail: `${say(range)}, ${say(hole)}` });
  return range;
}

const onceEach = (changes: readonly Change[]) =>
  changes.filter(
    ({ code, detail }, index) =>
      changes.findIndex((other) => other.code === code && other.detail === detail) === index,
  );

/**
 * Numbers as a file lists them, of which the first that applies counts. Those with the whole point are right, and have to be one
 * range; to all others the same is said.
 *
 * @throws {ImportFault} where none is right, or several ranges are.
 */
export function draftNumber(
  answers: readonly NumberAnswer[],
  otherFeedback: string,
  changes: readonly Change[],
): DraftedBody<"number-entry"> {
  const right = answers.filter(({ weight }) => weight > 99.99);
  const [first] = right;
  if (first === undefined) throw new ImportFault("no_key");
  const { from, to } = checkOneRange(answers, right);
  if (from === undefined || to === undefined) throw new ImportFault("tolerance");
  const range = { from: holdNumber(from), to: holdNumber(to) };
  // It is only shown: a digit more than can be kept is rounded.
  const answer = Number(writeDecimal(first.key ?? middleOf(from, to)));
  const others = answers.filter((each) => !right.includes(each));
  const isDropped =
    right.some(({ feedback }) => feedback !== first.feedback) ||
    others.some(({ feedback }) => feedback !== "" && feedback !== otherFeedback);
  const isPartly = others.some(({ weight }) => weight !== 0);
  return {
    body: { interaction: "number-entry", answer, range, feedback: first.feedback, otherFeedback },
    changes: onceEach([
      ...changes,
      ...(isPartly ? [{ code: "points_changed" } as const] : []),
      ...(isDropped ? [{ code: "feedback_dropped" } as const] : []),
    ]),
  };
}
