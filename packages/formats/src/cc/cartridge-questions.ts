import { DoesNotFit, type QuizInfo } from "../exporter.ts";
import { besideExplanation, type Item, type ItemOf, unlessSaid } from "../item.ts";
import type { Labels } from "../words/index.ts";
import { writeFigure } from "../range-figures.ts";
import { type SingleChoice, splitItem } from "../single-choice.ts";
import { element, type Element } from "../xml.ts";
import {
  type CartridgeItem,
  type Condition,
  isPicked,
  isTyped,
  response,
  type Said,
  tellEverybody,
  toEverybody,
  writeText,
  wrong,
} from "./cartridge-item.ts";

interface Option {
  readonly ident: string;
  readonly text: string;
  readonly right: boolean;
  readonly feedback: string;
}

/** One right option, or one for each part. */
export function writeChoices(
  item: Item,
  { labels }: QuizInfo,
  shuffled: boolean,
): CartridgeItem[] | DoesNotFit {
  const parts = splitItem(item, labels);
  const written = parts
    .map((part) => writeSingle(part, labels, shuffled))
    .filter((part) => part !== undefined);
  return written.length === parts.length ? written : new DoesNotFit("no_choice_of_two");
}

/** Only three options and more make a choice in the profile. */
const fewestOptions = 3;

function writeSingle(part: SingleChoice, labels: Labels, shuffled: boolean): CartridgeItem | undefined {
  const isChoice = part.options.length >= fewestOptions;
  const idents = isChoice ? part.options.map((_, index) => `o${index + 1}`) : nameTruth(part, labels);
  if (idents === undefined) return undefined;
  const options = part.options.map((option, index) => ({ ...option, ident: idents[index] ?? "" }));
  return {
    name: part.name,
    profile: isChoice ? "multiple_choice" : "true_false",
    stem: part.stem,
    field: writeOptions(options, "Single", isChoice && shuffled),
    conditions: [
      tellEverybody,
      ...options.map(({ ident, right }) => ({ when: [isPicked(ident)], right, say: feedbackName(ident) })),
    ],
    feedback: feedbackTo(options, part.explanation),
  };
}

/** Platforms know the two by these names, whatever they are called. */
function nameTruth({ options }: SingleChoice, labels: Labels): string[] | undefined {
  const names = new Map([
    [labels.yes, "true"],
    [labels.true, "true"],
    [labels.no, "false"],
    [labels.false, "false"],
  ]);
  const found = options.map(({ text }) => names.get(text) ?? "");
  return found.toSorted().join(" ") === "false true" ? found : undefined;
}

/**
 * Several right options: all of them and no other, or nothing. A wrong pick is the last that is looked at: platforms take
 * what goes on for feedback to every answer.
 */
export function writeMultipleResponse(item: ItemOf<"multiple-response">): CartridgeItem {
  const options = item.options.map((option, index) => ({ ...option, ident: `o${index + 1}` }));
  const asKey = options.map(({ ident, right }) =>
    right ? isPicked(ident) : element("not", [isPicked(ident)]),
  );
  const mistakes = options.filter(({ right }) => !right);
  return {
    name: item.id,
    profile: "multiple_response",
    stem: item.stem,
    field: writeOptions(options, "Multiple", true),
    conditions: [
      tellEverybody,
      { when: [element("and", asKey)], right: true },
      ...mistakes.map(({ ident }) => ({ when: [isPicked(ident)], say: feedbackName(ident) })),
    ],
    feedback: feedbackTo(options, item.explanation),
  };
}

const feedbackName = (ident: string) => `${ident}_fb`;

function feedbackTo(options: readonly Option[], explanation: string): Said[] {
  const said = besideExplanation(options, explanation);
  return [
    toEverybody(explanation),
    ...said.map(({ ident, feedback }) => ({ name: feedbackName(ident), text: feedback })),
  ];
}

function writeOptions(options: readonly Option[], cardinality: string, shuffled: boolean): Element {
  const labels = options.map(({ ident, text }) => element("response_label", [writeText(text)], { ident }));
  const choice = element("render_choice", labels, { shuffle: shuffled ? "Yes" : "No" });
  return element("response_lid", [choice], { ident: response, rcardinality: cardinality });
}

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
    conditions: [tellEverybody, { when: [isTyped(writeFigure(item.answer))], right: true }],
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
