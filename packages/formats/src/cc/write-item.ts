import { element, type Element } from "../element.ts";
import { escapeXml } from "../escape-xml.ts";
import { shortenTitle } from "../shorten-title.ts";
import { writeProcessing, type Condition } from "./condition.ts";
import type { Said } from "./said.ts";

/** The kinds of questions that a cartridge can have, as far as ours go. */
export type Profile = "multiple_choice" | "multiple_response" | "true_false" | "fib";

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
