import { element, type Element } from "../element.ts";

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
