import { element, type Element } from "../element.ts";

/** The one response of an item. */
export const response = "response";

/** What is checked against a response, in order, until one says that it is the last. */
export interface Condition {
  readonly when: readonly Element[];
  /** Whether it earns the point. */
  readonly right?: boolean;
  /** The feedback it shows. */
  readonly say?: string;
  /** Whether those after it are looked at too. */
  readonly goOn?: boolean;
}

/** That an option was picked, or a text typed, in capitals or not. */
export const isEqual = (answer: string) => element("varequal", answer, { respident: response, case: "No" });

/** That no condition before it applied. */
export const anything: readonly Element[] = [element("other", [])];

/** The score, from 0 to 100, and how it comes about. The profile knows no parts of a point. */
export function writeProcessing(conditions: readonly Condition[]): Element {
  const score = { varname: "SCORE", vartype: "Decimal", minvalue: "0", maxvalue: "100" };
  return element("resprocessing", [
    element("outcomes", [element("decvar", [], score)]),
    ...conditions.map(writeCondition),
  ]);
}

function writeCondition({ when, right = false, say, goOn = false }: Condition): Element {
  const points = right ? [element("setvar", "100", { varname: "SCORE", action: "Set" })] : [];
  const shown =
    say === undefined ? [] : [element("displayfeedback", [], { feedbacktype: "Response", linkrefid: say })];
  return element("respcondition", [element("conditionvar", when), ...points, ...shown], {
    continue: goOn ? "Yes" : "No",
  });
}
