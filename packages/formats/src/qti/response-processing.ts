import { element, type Element } from "../xml.ts";

type BaseType = "identifier" | "directedPair" | "string" | "float" | "integer";
type Cardinality = "single" | "multiple" | "ordered";

interface Response {
  readonly identifier?: string;
  readonly cardinality: Cardinality;
  readonly baseType: BaseType;
  readonly correct: readonly string[];
  /** What each answer is worth; what is not there is worth nothing. The sum stays between 0 and 1. */
  readonly worth?: readonly (readonly [answer: string, points: number])[];
}

/** The response that there is only one of, as the standard's templates call it. */
export const response = "RESPONSE";

/** Declares what is answered, the key, and what answers are worth. */
export function declareResponse({
  identifier = response,
  cardinality,
  baseType,
  correct,
  worth = [],
}: Response): Element {
  const values = correct.map((value) => element("value", value));
  const entries = worth.map(([mapKey, points]) =>
    element("mapEntry", [], {
      mapKey,
      mappedValue: String(points),
      ...(baseType === "string" ? { caseSensitive: "false" } : {}),
    }),
  );
  const bounds = { lowerBound: "0", upperBound: "1", defaultValue: "0" };
  return element(
    "responseDeclaration",
    [
      element("correctResponse", values),
      ...(entries.length === 0 ? [] : [element("mapping", entries, bounds)]),
    ],
    { identifier, cardinality, baseType },
  );
}

/** Declares what is made of the response; numbers start at the default. */
export function declareOutcome(
  identifier: string,
  baseType: BaseType,
  { start, cardinality = "single" }: { start?: number; cardinality?: Cardinality } = {},
): Element {
  const value = start === undefined ? [] : [element("defaultValue", [element("value", String(start))])];
  return element("outcomeDeclaration", value, { identifier, cardinality, baseType });
}

/** Expressions and rules of response processing, and only those that the standard's simplest level has. */
export const variable = (identifier: string = response) => element("variable", [], { identifier });
export const correct = (identifier: string = response) => element("correct", [], { identifier });
export const mapped = (identifier: string = response) => element("mapResponse", [], { identifier });
export const value = (baseType: string, text: string) => element("baseValue", text, { baseType });
export const float = (number: number) => value("float", String(number));
export const integer = (number: number) => value("integer", String(number));

/** An operator over its operands. */
export const operator = (name: string, ...operands: readonly Element[]) => element(name, operands);
export const isNull = (operand: Element) => operator("isNull", operand);

/** Sets an outcome. */
export const set = (identifier: string, to: Element) => element("setOutcomeValue", [to], { identifier });
export const setScore = (to: Element) => set("SCORE", to);

interface Branch {
  readonly when: Element;
  readonly rules: readonly Element[];
}

/** The rules of the first branch that applies, else the last ones. */
export function decide(
  [first, ...others]: readonly [Branch, ...Branch[]],
  otherwise: readonly Element[] = [],
) {
  return element("responseCondition", [
    element("responseIf", [first.when, ...first.rules]),
    ...others.map(({ when, rules }) => element("responseElseIf", [when, ...rules])),
    ...(otherwise.length === 0 ? [] : [element("responseElse", otherwise)]),
  ]);
}

/** Rules for anyone who has answered. Without a response there is nothing to look up or compare, and some players stumble over it. */
export function ifAnswered(rules: readonly Element[]): Element {
  return decide([{ when: operator("not", isNull(variable())), rules }]);
}

/** The score is what the response is worth. */
export const scoreByWorth = ifAnswered([setScore(mapped())]);
