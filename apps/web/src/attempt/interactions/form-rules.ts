import type { Response, ResponseOf } from "@wellread/assessment";
import type { Interaction, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";
import * as choice from "./choice";
import * as inlineChoice from "./inline-choice";
import * as match from "./match";
import * as multipleResponse from "./multiple-response";
import * as numberEntry from "./number-entry";
import * as order from "./order";
import type { Completeness, FormRules } from "./rules";
import * as textEntry from "./text-entry";
import * as trueFalseSet from "./true-false-set";

export const formRules: { readonly [I in Interaction]: FormRules<I> } = {
  choice: choice.formRules,
  "true-false-set": trueFalseSet.formRules,
  "multiple-response": multipleResponse.formRules,
  match: match.formRules,
  order: order.formRules,
  "text-entry": textEntry.formRules,
  "number-entry": numberEntry.formRules,
  "inline-choice": inlineChoice.formRules,
};

const completenessAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  response: ResponseOf<I>,
): Completeness => formRules[interaction].completeness(question, response);

/** Says whether a question has an answer, a part of one or none. */
export const completeness = (question: PublicAskedQuestion, response: Response | null): Completeness => {
  if (response?.interaction !== question.interaction) return "unanswered";
  return completenessAs(question.interaction, question, response);
};
