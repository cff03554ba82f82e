import type { Interaction } from "@wellread/content";
import * as choice from "./choice";
import * as inlineChoice from "./inline-choice";
import * as match from "./match";
import * as multipleResponse from "./multiple-response";
import * as numberEntry from "./number-entry";
import * as order from "./order";
import { withRanges } from "./pieces";
import type { AnswerRules } from "./rules";
import * as textEntry from "./text-entry";
import * as trueFalseSet from "./true-false-set";

export const answerRules: { readonly [I in Interaction]: AnswerRules<I> } = {
  choice: choice.answerRules,
  "true-false-set": trueFalseSet.answerRules,
  "multiple-response": multipleResponse.answerRules,
  match: match.answerRules,
  order: order.answerRules,
  "text-entry": textEntry.answerRules,
  "number-entry": withRanges(numberEntry.answerRules),
  "inline-choice": inlineChoice.answerRules,
};
