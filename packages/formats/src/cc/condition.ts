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

/** That an option was picked. Moodle counts the keys among several options only where case matters, and names have one. */
export const isPicked = (ident: string) => element("varequal", ident, { respident: response, case: "Yes" });

/** That a text was typed, in capitals or not. */
export const isTyped = (text: string) => element("varequal", text, { respident: response, case: "No" });

/** Any response, where no condition before it was the last. */
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
