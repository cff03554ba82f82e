import "server-only";
import type { Interaction, Option, AskedQuestion, AskedQuestionOf } from "@wellread/content";

/** An option and what it answers, in words; null where the words are the page's, as "yes" or "second place". */
export type OptionLabel = { partText: string | null; optionText: string | null };

const textOf = (options: readonly Option[], id: string | null): string | null =>
  options.find((option) => option.id === id)?.text ?? null;

type Labellers = {
  [I in Interaction]: (question: AskedQuestionOf<I>, part: string | null, option: string) => OptionLabel;
};

const plain = ({ options }: { options: readonly Option[] }, _part: string | null, option: string) => ({
  partText: null,
  optionText: textOf(options, option),
});
const none = () => ({ partText: null, optionText: null });

const labellers: Labellers = {
  choice: plain,
  "true-false-set": ({ options }, part) => ({ partText: textOf(options, part), optionText: null }),
  "multiple-response": plain,
  match: ({ options }, part, option) => ({
    partText: textOf(options.sources, part),
    optionText: textOf(options.targets, option),
  }),
  order: plain,
  "text-entry": none,
  "number-entry": none,
  "inline-choice": ({ options }, part, option) => ({
    partText: null,
    optionText: textOf(options.find(({ id }) => id === part)?.options ?? [], option),
  }),
};

const labelAs = <I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  part: string | null,
  option: string,
): OptionLabel => labellers[interaction](question, part, option);

/** Says a row of a distractor table in the question's words. */
export const labelOption = (question: AskedQuestion, part: string | null, option: string): OptionLabel =>
  labelAs(question.interaction, question, part, option);
