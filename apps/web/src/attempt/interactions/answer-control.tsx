import type { Response } from "@wellread/assessment";
import type { Interaction, PublicAskedQuestion } from "@wellread/content";
import { type ComponentType, createElement } from "react";
import { ChoiceControl } from "./choice";
import { InlineChoiceControl } from "./inline-choice";
import { MatchControl } from "./match";
import { MultipleResponseControl } from "./multiple-response";
import { OrderControl } from "./order-control";
import type { ControlProps } from "./question-fields";
import { NumberEntryControl, TextEntryControl } from "./text-entry";
import { TrueFalseSetControl } from "./true-false-set";

const controls: { [I in Interaction]: ComponentType<ControlProps<I>> } = {
  choice: ChoiceControl,
  "true-false-set": TrueFalseSetControl,
  "multiple-response": MultipleResponseControl,
  match: MatchControl,
  order: OrderControl,
  "text-entry": TextEntryControl,
  "number-entry": NumberEntryControl,
  "inline-choice": InlineChoiceControl,
};

const controlAs = <I extends Interaction>(interaction: I, props: ControlProps<I>) =>
  createElement(controls[interaction], props);

type Props = {
  question: PublicAskedQuestion;
  response: Response | null;
  onAnswer: (response: Response) => void;
};

/** The native controls of a question's interaction, filled with the answer so far. */
export const AnswerControl = ({ question, response, onAnswer }: Props) => {
  const own = response?.interaction === question.interaction ? response : undefined;
  return controlAs(question.interaction, { question, response: own, onAnswer });
};
