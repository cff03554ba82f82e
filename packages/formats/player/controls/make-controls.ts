import type { PresentationOf, Response, ResponseOf } from "@wellread/assessment";
import type { AskedQuestionOf, Interaction } from "@wellread/content";
import type { PlayedQuestion, PlayerWords } from "../../src/scorm12/play-data.ts";
import { choiceControl, multipleResponseControl, trueFalseSetControl } from "./choices.ts";
import type { Control } from "./control.ts";
import { inlineChoiceControl, matchControl, orderControl } from "./selects.ts";
import { numberEntryControl, textEntryControl } from "./typed.ts";

const controls: { readonly [I in Interaction]: Control<I> } = {
  choice: choiceControl,
  "true-false-set": trueFalseSetControl,
  "multiple-response": multipleResponseControl,
  match: matchControl,
  order: orderControl,
  "text-entry": textEntryControl,
  "number-entry": numberEntryControl,
  "inline-choice": inlineChoiceControl,
};

function makeAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  shown: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
  words: PlayerWords,
  answer: (response: Response | undefined) => void,
) {
  return controls[interaction]({ question, shown, response, words, answer });
}

/** What a question is answered with, as it was answered so far. */
export function makeControls(
  { question, presentation }: PlayedQuestion,
  response: Response | undefined,
  words: PlayerWords,
  answer: (response: Response | undefined) => void,
): Node[] {
  return makeAs(question.interaction, question, presentation, response, words, answer);
}
