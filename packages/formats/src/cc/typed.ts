import { element, type Element } from "../element.ts";
import type { ItemOf } from "../item.ts";
import { unlessSaid } from "../say-once.ts";
import { isTyped, response, type Condition } from "./condition.ts";
import { tellEverybody, toEverybody, wrong, type Said } from "./said.ts";
import type { CartridgeItem } from "./write-item.ts";

/**
 * A typed name. All right spellings stand in the one condition that earns the point, any of which is enough: Moodle reads no
 * second one.
 */
export function writeTextEntry(item: ItemOf<"text-entry">): CartridgeItem {
  const { answer, rivals, otherFeedback, explanation } = item;
  const right = [...new Set([...answer.spellings, ...answer.noted])];
  const others = rivals.map((rival, index) => ({ ...rival, name: `rival${index + 1}_fb` }));
  return {
    name: item.id,
    profile: "fib",
    stem: item.stem,
    field,
    conditions: [
      tellEverybody,
      { when: right.map(isTyped), right: true },
      ...others.flatMap(({ name, spellings, noted }) =>
        [...spellings, ...noted].map((text): Condition => ({ when: [isTyped(text)], say: name })),
      ),
    ],
    feedback: [
      toEverybody(explanation),
      ...others.map(({ name, feedback }) => ({ name, text: unlessSaid(feedback, explanation) })),
      toAnythingElse(otherFeedback, explanation),
    ],
  };
}

/** A typed number, compared as text: the profile has no other. */
export function writeNumberEntry(item: ItemOf<"number-entry">): CartridgeItem {
  return {
    name: item.id,
    profile: "fib",
    stem: item.stem,
    field,
    conditions: [tellEverybody, { when: [isTyped(String(item.answer))], right: true }],
    feedback: [toEverybody(item.explanation), toAnythingElse(item.otherFeedback, item.explanation)],
  };
}

/**
 * What no condition shows: Canvas knows it by its name, and takes a typed answer with a last condition for anything else for
 * an essay.
 */
function toAnythingElse(text: string, explanation: string): Said {
  return { name: wrong, text: unlessSaid(text, explanation) };
}

const field: Element = element(
  "response_str",
  [element("render_fib", [], { fibtype: "String", prompt: "Box" })],
  { ident: response, rcardinality: "Single" },
);
