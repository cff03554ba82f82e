import type { AskedQuestion, AskedQuestionOf, Interaction, OptionId, Question } from "@wellread/content";
import { readNumber } from "./read-number.ts";
import { rekeyName } from "./rekey-name.ts";
import type { Regrade } from "./regrade.ts";
import type { Response, ResponseOf } from "./response.ts";

type Rekeyers = {
  [I in Interaction]: (
    question: AskedQuestionOf<I>,
    response: ResponseOf<I>,
  ) => AskedQuestionOf<I> | undefined;
};

const isComplete = (ids: readonly string[], answered: Readonly<Record<string, unknown>>): boolean =>
  ids.every((id) => Object.hasOwn(answered, id)) && Object.keys(answered).length === ids.length;

const has = (options: readonly { id: string }[], id: string | undefined): boolean =>
  options.some((option) => option.id === id);

const isOrderOf = (ids: readonly OptionId[], order: readonly OptionId[]): boolean =>
  order.length === ids.length && ids.every((id) => order.includes(id));

/** A key as a response says it, if it is a whole one: it judges, pairs or orders everything there is. */
const rekeyers: Rekeyers = {
  choice: (question, { option }) =>
    has(question.options, option) ? { ...question, key: option } : undefined,
  "true-false-set": (question, { values }) => {
    const ids = question.options.map(({ id }) => id);
    return isComplete(ids, values) ? { ...question, key: ids.filter((id) => values[id]) } : undefined;
  },
  "multiple-response": (question, { options }) =>
    options.length > 0 && options.every((option) => has(question.options, option))
      ? { ...question, key: options }
      : undefined,
  match: (question, { pairs }) => {
    const { sources, targets } = question.options;
    const ids = sources.map(({ id }) => id);
    const isWhole = isComplete(ids, pairs) && Object.values(pairs).every((target) => has(targets, target));
    return isWhole ? { ...question, key: pairs } : undefined;
  },
  order: (question, { options }) =>
    isOrderOf(question.key, options) ? { ...question, key: options } : undefined,
  "text-entry": (question, { text }) => rekeyName(question, text),
  "number-entry": (question, { text }) => {
    const key = readNumber(text);
    return key === undefined ? undefined : { ...question, key };
  },
  "inline-choice": (question, { gaps }) => {
    const ids = question.options.map(({ id }) => id);
    const isWhole =
      isComplete(ids, gaps) && question.options.every(({ id, options }) => has(options, gaps[id]));
    return isWhole ? { ...question, key: gaps } : undefined;
  },
};

function rekeyAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  response: ResponseOf<I>,
) {
  return rekeyers[interaction](question, response);
}

/** The question with another key; undefined where the response is no whole answer to it. */
export function rekeyQuestion(question: Question, key: Response): Question | undefined;
export function rekeyQuestion(question: AskedQuestion, key: Response): AskedQuestion | undefined;
export function rekeyQuestion(question: AskedQuestion, key: Response): AskedQuestion | undefined {
  return key.interaction === question.interaction ? rekeyAs(question.interaction, question, key) : undefined;
}

/** The question as it stands after corrections: with the last key that replaced its own. */
export function regradeQuestion(question: Question, regrades: readonly Regrade[]): Question;
export function regradeQuestion(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion;
export function regradeQuestion(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion {
  return regrades.reduce<AskedQuestion>((current, regrade) => {
    if (regrade.kind !== "key" || regrade.question !== question.id || regrade.also) return current;
    return rekeyQuestion(current, regrade.key) ?? current;
  }, question);
}

/** The question with each key that corrections made right besides its own. */
export function alsoRight(question: AskedQuestion, regrades: readonly Regrade[]): AskedQuestion[] {
  return regrades.flatMap((regrade) =>
    regrade.kind === "key" && regrade.question === question.id && regrade.also
      ? (rekeyQuestion(question, regrade.key) ?? [])
      : [],
  );
}
