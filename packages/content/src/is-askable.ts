import type { OwnQuestion, OwnQuestionOf } from "./own-question-shape.ts";
import type { Interaction } from "./question-parts.ts";

interface Identified {
  readonly id: string;
}

const has = (options: readonly Identified[], id: string | undefined) =>
  options.some((option) => option.id === id);
const isSet = (ids: readonly string[]) => new Set(ids).size === ids.length;
const areIdsOf = (ids: readonly string[], options: readonly Identified[]) =>
  isSet(ids) && ids.length === options.length && options.every(({ id }) => ids.includes(id));
const ownValue = (record: Readonly<Record<string, string>>, id: string) =>
  Object.hasOwn(record, id) ? record[id] : undefined;

/** Whether a draw takes everything: so many keys, and so many others. */
const isWhole = (options: readonly Identified[], keys: readonly string[], drawn: number, others: number) =>
  isSet(keys) &&
  keys.every((key) => has(options, key)) &&
  drawn === keys.length &&
  drawn + others === options.length;

type Checks = { [I in Interaction]: (question: OwnQuestionOf<I>) => boolean };

const checks: Checks = {
  choice: ({ options, key, draw }) => isWhole(options, [key], 1, draw.distractors),
  "true-false-set": ({ options, key, draw }) => isWhole(options, key, draw.true, draw.false),
  "multiple-response": ({ options, key, draw }) => isWhole(options, key, draw.keys, draw.distractors),
  match: ({ options: { sources, targets }, key }) =>
    areIdsOf(Object.keys(key), sources) && Object.values(key).every((target) => has(targets, target)),
  order: ({ options, key }) => areIdsOf(key, options),
  "text-entry": ({ options, key }) => has(options, key),
  "number-entry": () => true,
  "inline-choice": ({ statement, options, key }) =>
    areIdsOf(Object.keys(key), options) &&
    areIdsOf(statement.match(/(?<=\{)gap-\d(?=\})/g) ?? [], options) &&
    options.every((gap) => has(gap.options, ownValue(key, gap.id))),
};

/** The lists within which each id stands once. */
function listsOf({ options }: OwnQuestion): readonly (readonly Identified[])[] {
  if ("sources" in options) return [options.sources, options.targets];
  return [options, ...options.flatMap((option) => ("options" in option ? [option.options] : []))];
}

function checkAs<I extends Interaction>(interaction: I, question: OwnQuestionOf<I>): boolean {
  return checks[interaction](question);
}

/**
 * Whether a teacher's question can be asked: its key is among its options, its ids differ, and everything there is will be
 * shown. No prover has seen to that, as it does for the questions of a bank.
 */
export function isAskable(question: OwnQuestion): boolean {
  return (
    listsOf(question).every((list) => isSet(list.map(({ id }) => id))) &&
    checkAs(question.interaction, question)
  );
}
