import { element, type Element } from "../element.ts";
import type { QuizInfo } from "../exporter.ts";
import type { ItemOf } from "../item.ts";
import { wrong } from "./choice.ts";
import { anything, isEqual, response, type Condition } from "./condition.ts";
import type { CartridgeItem } from "./write-item.ts";

/** The name by which platforms know the feedback to a right answer. */
const right = "correct_fb";
const noted = "noted_fb";

/** A typed name: each spelling has a condition of its own, as several in one would all have to hold. */
export function writeTextEntry(item: ItemOf<"text-entry">, { labels }: QuizInfo): CartridgeItem {
  const { answer, rivals, otherFeedback } = item;
  const note = [answer.feedback, labels.otherSpelling].filter((text) => text !== "").join(". ");
  const others = rivals.map((rival, index) => ({ ...rival, name: `rival${index + 1}_fb` }));
  return {
    name: item.id,
    profile: "fib",
    stem: item.stem,
    field,
    conditions: [
      ...spelt(answer.spellings, right, true),
      ...spelt(answer.noted, noted, true),
      ...others.flatMap(({ name, spellings, noted: alike }) => spelt([...spellings, ...alike], name, false)),
      { when: anything, say: wrong },
    ],
    feedback: [
      { name: right, text: answer.feedback },
      { name: noted, text: answer.noted.length === 0 ? "" : note },
      ...others.map(({ name, feedback }) => ({ name, text: feedback })),
      { name: wrong, text: otherFeedback },
    ],
  };
}

function spelt(spellings: readonly string[], say: string, isRight: boolean): Condition[] {
  return spellings.map((text) => ({ when: [isEqual(text)], right: isRight, say }));
}

/** A typed number, compared as text: the profile has no other. */
export function writeNumberEntry(item: ItemOf<"number-entry">): CartridgeItem {
  return {
    name: item.id,
    profile: "fib",
    stem: item.stem,
    field,
    conditions: [
      { when: [isEqual(String(item.answer))], right: true, say: right },
      { when: anything, say: wrong },
    ],
    feedback: [
      { name: right, text: item.explanation },
      { name: wrong, text: item.otherFeedback },
    ],
  };
}

const field: Element = element(
  "response_str",
  [element("render_fib", [], { fibtype: "String", prompt: "Box" })],
  { ident: response, rcardinality: "Single" },
);
