import { element, type Element } from "../element.ts";
import { response } from "./declarations.ts";

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

/** Rules for who answered. Without a response there is nothing to look up or compare, and some players stumble over it. */
export function ifAnswered(rules: readonly Element[]): Element {
  return decide([{ when: operator("not", isNull(variable())), rules }]);
}

/** The score is what the response is worth. */
export const scoreByWorth = ifAnswered([setScore(mapped())]);
