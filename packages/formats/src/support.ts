import type { Interaction } from "@wellread/content";
import type { Format } from "./format.ts";
import { arrowsLost, gapsCount, keysTogether, ordersLost } from "./occasional-losses.ts";

/**
 * How a format takes an interaction: as it is, as something else, or not at all. `lost` is said to the teacher of every
 * question, and each of `sometimes` of those alone that it happens to; both are empty where nothing is lost.
 */
export type Support = { readonly lost: string; readonly sometimes: readonly string[] } & (
  { readonly carry: "native" | "left-out" } | { readonly carry: "mapped"; readonly as: string }
);

const native = (lost = "", ...sometimes: readonly string[]): Support => ({
  carry: "native",
  lost,
  sometimes,
});
const mapped = (as: string, lost: string, ...sometimes: readonly string[]): Support => ({
  carry: "mapped",
  as,
  lost,
  sometimes,
});
const leftOut = (lost: string): Support => ({ carry: "left-out", lost, sometimes: [] });

const spelling = "near spellings that are not listed are wrong";
const noPairFeedback = "feedback stands together, not by the part";
const eachPart = (part: string, more = "", ...sometimes: readonly string[]) =>
  mapped(`one choice for each ${part}`, `each ${part} counts as a question${more}`, ...sometimes);
const keptOrder = "options keep their order";
const noFeedback = "; no feedback";
const oneRight = leftOut("it has several right options, and the format knows one");
const onlyInCanvas = "what is said to any other answer reaches Canvas alone";
const noOrder = leftOut("the format has no question that puts things in order");
const noTyping = leftOut("the format has no typed answer");

const everything = {
  choice: native(),
  "true-false-set": native(),
  "multiple-response": native(),
  match: native(),
  order: native(),
  "text-entry": native(),
  "number-entry": native(),
  "inline-choice": native(),
} satisfies Record<Interaction, Support>;

const asCard = mapped("a card", "the reader compares with the key; nothing is scored");
const onCards = {
  choice: asCard,
  "true-false-set": asCard,
  "multiple-response": asCard,
  match: asCard,
  order: asCard,
  "text-entry": asCard,
  "number-entry": asCard,
  "inline-choice": asCard,
} satisfies Record<Interaction, Support>;

const singleChoices = {
  "true-false-set": eachPart("statement", noFeedback),
  match: eachPart("pair", noFeedback),
  "inline-choice": eachPart("gap", noFeedback, ordersLost),
} as const;

const qti = {
  choice: native(),
  "true-false-set": mapped("matching with yes and no", noPairFeedback),
  "multiple-response": native(),
  match: native(noPairFeedback),
  order: native(noPairFeedback),
  "text-entry": native(spelling),
  "number-entry": native("numbers in words are wrong"),
  "inline-choice": native(),
} satisfies Record<Interaction, Support>;

/** Every interaction in every format. What is left out or lost here is what each export reports. */
export const support = {
  gift: {
    choice: native("", ordersLost),
    "true-false-set": mapped(
      "matching with yes and no",
      `${noPairFeedback}; each statement earns its share`,
      arrowsLost,
    ),
    "multiple-response": native(keysTogether),
    match: native(noPairFeedback, arrowsLost),
    order: mapped("matching with places", `${noPairFeedback}; each place earns its share`, arrowsLost),
    "text-entry": native(spelling, arrowsLost),
    "number-entry": native("numbers in words are wrong; no feedback of its own for wrong numbers"),
    "inline-choice": eachPart("gap", "", ordersLost),
  },
  "moodle-xml": {
    choice: native(),
    "true-false-set": mapped("matching with yes and no", `${noPairFeedback}; each statement earns its share`),
    "multiple-response": native(keysTogether),
    match: native(noPairFeedback),
    order: native(`${noPairFeedback}; part points by what stands before and after each`),
    "text-entry": native(spelling),
    "number-entry": native("numbers in words are wrong"),
    "inline-choice": native("", gapsCount, keysTogether),
  },
  aiken: {
    choice: native("no feedback", ordersLost),
    ...singleChoices,
    "multiple-response": oneRight,
    order: noOrder,
    "text-entry": noTyping,
    "number-entry": noTyping,
  },
  cc: {
    choice: native(),
    "true-false-set": eachPart("statement", "; some platforms say true and false for yes and no"),
    "multiple-response": native(
      `no part points, but in Moodle, where false picks cost nothing; ${keysTogether}`,
    ),
    match: eachPart("pair"),
    order: noOrder,
    "text-entry": native(`${spelling}; no word on unusual spellings; ${onlyInCanvas}`),
    "number-entry": mapped(
      "a short answer",
      `numbers are compared as text, letter by letter; ${onlyInCanvas}`,
    ),
    "inline-choice": eachPart("gap"),
  },
  qti22: qti,
  qti30: qti,
  kahoot: {
    choice: native("no feedback", ordersLost),
    ...singleChoices,
    "multiple-response": native("no feedback; no part points"),
    order: noOrder,
    "text-entry": noTyping,
    "number-entry": noTyping,
  },
  quizizz: {
    choice: native("feedback is one explanation", ordersLost),
    "true-false-set": eachPart("statement"),
    "multiple-response": native("feedback is one explanation"),
    match: eachPart("pair"),
    order: noOrder,
    "text-entry": native(`${spelling}; five spellings at the most`),
    "number-entry": native("numbers in words are wrong"),
    "inline-choice": eachPart("gap", "", ordersLost),
  },
  blooket: {
    choice: native("no feedback", ordersLost),
    ...singleChoices,
    "multiple-response": leftOut("the game takes any one of several right answers for the whole"),
    order: noOrder,
    "text-entry": noTyping,
    "number-entry": noTyping,
  },
  gimkit: {
    choice: native("no feedback", ordersLost),
    ...singleChoices,
    "multiple-response": oneRight,
    order: noOrder,
    "text-entry": noTyping,
    "number-entry": noTyping,
  },
  "google-forms": {
    choice: native(`feedback is for right and wrong, not by the option; ${keptOrder}`),
    "true-false-set": eachPart("statement", `; ${keptOrder}`),
    "multiple-response": native(`no part points; feedback is for right and wrong; ${keptOrder}`),
    match: eachPart("pair", `; ${keptOrder}`),
    order: noOrder,
    "text-entry": mapped(
      "a short answer",
      "a script cannot set its key: set it in the form, or mark it yourself",
    ),
    "number-entry": mapped(
      "a short answer",
      "a script cannot set its key: set it in the form, or mark it yourself",
    ),
    "inline-choice": eachPart("gap", `; ${keptOrder}`),
  },
  csv: everything,
  h5p: {
    choice: native(),
    "true-false-set": mapped("a true/false question for each statement", "each statement counts a point"),
    "multiple-response": native("each key counts a point, and a false pick takes a whole one away"),
    match: mapped("texts to drag", `${noPairFeedback}; each pair counts a point`),
    order: mapped("texts to drag to numbered places", `${noPairFeedback}; each place counts a point`),
    "text-entry": native(`${spelling}; other answers have one feedback`),
    "number-entry": native("numbers in words are wrong"),
    "inline-choice": eachPart("gap"),
  },
  scorm12: everything,
  anki: onCards,
  "anki-csv": onCards,
  json: everything,
  markdown: everything,
  print: everything,
} satisfies Record<Format, Record<Interaction, Support>>;
