import type { Interaction } from "@wellread/content";
import * as choice from "./choice";
import * as inlineChoice from "./inline-choice";
import * as match from "./match";
import * as multipleResponse from "./multiple-response";
import * as numberEntry from "./number-entry";
import * as order from "./order";
import type { PrintRules } from "./rules";
import * as textEntry from "./text-entry";
import * as trueFalseSet from "./true-false-set";

export const printRules: { readonly [I in Interaction]: PrintRules<I> } = {
  choice: choice.printRules,
  "true-false-set": trueFalseSet.printRules,
  "multiple-response": multipleResponse.printRules,
  match: match.printRules,
  order: order.printRules,
  "text-entry": textEntry.printRules,
  "number-entry": numberEntry.printRules,
  "inline-choice": inlineChoice.printRules,
};
