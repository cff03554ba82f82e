import type { Response, ResponseOf } from "@wellread/assessment";
import type { Interaction, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";

/** How much of a question has an answer, whether right or not. */
export type Completeness = "answered" | "partly" | "unanswered";

const share = (given: number, asked: number): Completeness =>
  given === 0 ? "unanswered" : given < asked ? "partly" : "answered";

const typed = (text: string): Completeness => share(text.trim().length, 1);

type Measure = {
  [I in Interaction]: (question: PublicAskedQuestionOf<I>, response: ResponseOf<I>) => Completeness;
};

const measures: Measure = {
  choice: () => "answered",
  "true-false-set": (question, { values }) => share(Object.keys(values).length, question.options.length),
  "multiple-response": (question, { options }) => share(options.length, question.select),
  match: (question, { pairs }) => share(Object.keys(pairs).length, question.options.sources.length),
  order: (question, { options }) => share(options.length, question.options.length),
  "text-entry": (_, { text }) => typed(text),
  "number-entry": (_, { text }) => typed(text),
  "inline-choice": (question, { gaps }) => share(Object.keys(gaps).length, question.options.length),
};

const measureAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  response: ResponseOf<I>,
): Completeness => measures[interaction](question, response);

/** Says whether a question has an answer, a part of one or none. */
export const completeness = (question: PublicAskedQuestion, response: Response | null): Completeness => {
  if (response?.interaction !== question.interaction) return "unanswered";
  return measureAs(question.interaction, question, response);
};
