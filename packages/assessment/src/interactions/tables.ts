import type { Interaction } from "@wellread/content";
import * as choice from "./choice.ts";
import * as inlineChoice from "./inline-choice.ts";
import * as match from "./match.ts";
import * as multipleResponse from "./multiple-response.ts";
import * as numberEntry from "./number-entry.ts";
import * as order from "./order.ts";
import type { Rules } from "./rules.ts";
import * as textEntry from "./text-entry.ts";
import * as trueFalseSet from "./true-false-set.ts";

/** One rule of every kind of interaction. A table a rule, not one of whole modules: a page that scores loads nothing else. */
type Table<Rule extends keyof Rules<Interaction>> = { readonly [I in Interaction]: Rules<I>[Rule] };

export const presenters: Table<"present"> = {
  choice: choice.present,
  "true-false-set": trueFalseSet.present,
  "multiple-response": multipleResponse.present,
  match: match.present,
  order: order.present,
  "text-entry": textEntry.present,
  "number-entry": numberEntry.present,
  "inline-choice": inlineChoice.present,
};

export const reshufflers: Table<"reshuffle"> = {
  choice: choice.reshuffle,
  "true-false-set": trueFalseSet.reshuffle,
  "multiple-response": multipleResponse.reshuffle,
  match: match.reshuffle,
  order: order.reshuffle,
  "text-entry": textEntry.reshuffle,
  "number-entry": numberEntry.reshuffle,
  "inline-choice": inlineChoice.reshuffle,
};

export const maskers: Table<"mask"> = {
  choice: choice.mask,
  "true-false-set": trueFalseSet.mask,
  "multiple-response": multipleResponse.mask,
  match: match.mask,
  order: order.mask,
  "text-entry": textEntry.mask,
  "number-entry": numberEntry.mask,
  "inline-choice": inlineChoice.mask,
};

export const optionPlacers: Table<"places"> = {
  choice: choice.places,
  "true-false-set": trueFalseSet.places,
  "multiple-response": multipleResponse.places,
  match: match.places,
  order: order.places,
  "text-entry": textEntry.places,
  "number-entry": numberEntry.places,
  "inline-choice": inlineChoice.places,
};

export const publishers: Table<"publish"> = {
  choice: choice.publish,
  "true-false-set": trueFalseSet.publish,
  "multiple-response": multipleResponse.publish,
  match: match.publish,
  order: order.publish,
  "text-entry": textEntry.publish,
  "number-entry": numberEntry.publish,
  "inline-choice": inlineChoice.publish,
};

export const translators: Table<"translate"> = {
  choice: choice.translate,
  "true-false-set": trueFalseSet.translate,
  "multiple-response": multipleResponse.translate,
  match: match.translate,
  order: order.translate,
  "text-entry": textEntry.translate,
  "number-entry": numberEntry.translate,
  "inline-choice": inlineChoice.translate,
};

export const scorers: Table<"score"> = {
  choice: choice.score,
  "true-false-set": trueFalseSet.score,
  "multiple-response": multipleResponse.score,
  match: match.score,
  order: order.score,
  "text-entry": textEntry.score,
  "number-entry": numberEntry.score,
  "inline-choice": inlineChoice.score,
};

export const chances: Table<"chance"> = {
  choice: choice.chance,
  "true-false-set": trueFalseSet.chance,
  "multiple-response": multipleResponse.chance,
  match: match.chance,
  order: order.chance,
  "text-entry": textEntry.chance,
  "number-entry": numberEntry.chance,
  "inline-choice": inlineChoice.chance,
};

export const answerCounters: Table<"countAnswers"> = {
  choice: choice.countAnswers,
  "true-false-set": trueFalseSet.countAnswers,
  "multiple-response": multipleResponse.countAnswers,
  match: match.countAnswers,
  order: order.countAnswers,
  "text-entry": textEntry.countAnswers,
  "number-entry": numberEntry.countAnswers,
  "inline-choice": inlineChoice.countAnswers,
};

export const keyResponses: Table<"keyResponse"> = {
  choice: choice.keyResponse,
  "true-false-set": trueFalseSet.keyResponse,
  "multiple-response": multipleResponse.keyResponse,
  match: match.keyResponse,
  order: order.keyResponse,
  "text-entry": textEntry.keyResponse,
  "number-entry": numberEntry.keyResponse,
  "inline-choice": inlineChoice.keyResponse,
};

export const feedbackChoosers: Table<"feedbackKeys"> = {
  choice: choice.feedbackKeys,
  "true-false-set": trueFalseSet.feedbackKeys,
  "multiple-response": multipleResponse.feedbackKeys,
  match: match.feedbackKeys,
  order: order.feedbackKeys,
  "text-entry": textEntry.feedbackKeys,
  "number-entry": numberEntry.feedbackKeys,
  "inline-choice": inlineChoice.feedbackKeys,
};

export const partFeedbacks: Table<"partFeedback"> = {
  choice: choice.partFeedback,
  "true-false-set": trueFalseSet.partFeedback,
  "multiple-response": multipleResponse.partFeedback,
  match: match.partFeedback,
  order: order.partFeedback,
  "text-entry": textEntry.partFeedback,
  "number-entry": numberEntry.partFeedback,
  "inline-choice": inlineChoice.partFeedback,
};

export const wrongParts: Table<"wrongPart"> = {
  choice: choice.wrongPart,
  "true-false-set": trueFalseSet.wrongPart,
  "multiple-response": multipleResponse.wrongPart,
  match: match.wrongPart,
  order: order.wrongPart,
  "text-entry": textEntry.wrongPart,
  "number-entry": numberEntry.wrongPart,
  "inline-choice": inlineChoice.wrongPart,
};

export const rekeyers: Table<"rekey"> = {
  choice: choice.rekey,
  "true-false-set": trueFalseSet.rekey,
  "multiple-response": multipleResponse.rekey,
  match: match.rekey,
  order: order.rekey,
  "text-entry": textEntry.rekey,
  "number-entry": numberEntry.rekey,
  "inline-choice": inlineChoice.rekey,
};

export const keyContents: Table<"keyContent"> = {
  choice: choice.keyContent,
  "true-false-set": trueFalseSet.keyContent,
  "multiple-response": multipleResponse.keyContent,
  match: match.keyContent,
  order: order.keyContent,
  "text-entry": textEntry.keyContent,
  "number-entry": numberEntry.keyContent,
  "inline-choice": inlineChoice.keyContent,
};

export const optionChoosers: Table<"choices"> = {
  choice: choice.choices,
  "true-false-set": trueFalseSet.choices,
  "multiple-response": multipleResponse.choices,
  match: match.choices,
  order: order.choices,
  "text-entry": textEntry.choices,
  "number-entry": numberEntry.choices,
  "inline-choice": inlineChoice.choices,
};

export const distractorRoles: Table<"distractors"> = {
  choice: choice.distractors,
  "true-false-set": trueFalseSet.distractors,
  "multiple-response": multipleResponse.distractors,
  match: match.distractors,
  order: order.distractors,
  "text-entry": textEntry.distractors,
  "number-entry": numberEntry.distractors,
  "inline-choice": inlineChoice.distractors,
};
