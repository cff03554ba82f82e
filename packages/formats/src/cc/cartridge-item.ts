import { shortenTitle } from "../title.ts";
import { element, type Element, escapeXml } from "../xml.ts";

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
const anything: readonly Element[] = [element("other", [])];

/** The score, from 0 to 100, and how it comes about. The profile knows no parts of a point. */
function writeProcessing(conditions: readonly Condition[]): Element {
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

/** Words to show, and the name that conditions call them by. */
export interface Said {
  readonly name: string;
  readonly text: string;
}

/** The name by which platforms know what is said to everybody who answers. */
const general = "general_fb";

/** The name by which platforms know what is said to any wrong answer. */
export const wrong = "general_incorrect_fb";

/** The first condition, which goes on to the others: platforms take what it shows for the feedback to every answer. */
export const tellEverybody: Condition = { when: anything, say: general, goOn: true };

/** What it shows. */
export const toEverybody = (text: string): Said => ({ name: general, text });

/** The kinds of questions that a cartridge can have, as far as ours go. */
type Profile = "multiple_choice" | "multiple_response" | "true_false" | "fib";

/** A question of QTI 1.2, within the cartridge's profile. */
export interface CartridgeItem {
  readonly name: string;
  readonly profile: Profile;
  readonly stem: string;
  /** What is picked from, or typed into. */
  readonly field: Element;
  readonly conditions: readonly Condition[];
  readonly feedback: readonly Said[];
}

/** Writes an item. Feedback without words is left out, and so is what would show it. */
export function writeItem({ name, profile, stem, field, conditions, feedback }: CartridgeItem): Element {
  const said = feedback.filter(({ text }) => text !== "");
  const isSaid = (say: string | undefined) => said.some((one) => one.name === say);
  const told = conditions
    .map(({ say, ...rest }): Condition => (say !== undefined && isSaid(say) ? { ...rest, say } : rest))
    .filter(({ right = false, say }) => right || say !== undefined);
  const metadata = element("qtimetadata", [writeField("cc_profile", `cc.${profile}.v0p1`)]);
  return element(
    "item",
    [
      element("itemmetadata", [metadata]),
      element("presentation", [writeText(stem), field]),
      writeProcessing(told),
      ...said.map(writeFeedback),
    ],
    { ident: name, title: shortenTitle(stem) },
  );
}

/** Platforms look for the words of feedback within a flow, and nowhere else. */
function writeFeedback({ name: ident, text }: Said): Element {
  return element("itemfeedback", [element("flow_mat", [writeText(text)])], { ident });
}

/** A field of metadata. */
export function writeField(label: string, entry: string): Element {
  return element("qtimetadatafield", [element("fieldlabel", label), element("fieldentry", entry)]);
}

/** Text is written as HTML, since some platforms take plain text for it. */
export function writeText(text: string): Element {
  return element("material", [element("mattext", escapeXml(text), { texttype: "text/html" })]);
}
