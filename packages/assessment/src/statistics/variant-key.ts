import { isOwnQuestion, type AskedQuestion, type AskedQuestionOf, type Interaction } from "@wellread/content";

type Keys = { [I in Interaction]: (question: AskedQuestionOf<I>) => unknown };

const byName = <Value>(record: Readonly<Record<string, Value>>) =>
  Object.entries(record).toSorted(([left], [right]) => (left < right ? -1 : 1));

/** A key as what it says: the order of a set or of a record means nothing, that of an order does. */
const keys: Keys = {
  choice: ({ key }) => key,
  "true-false-set": ({ key }) => key.toSorted(),
  "multiple-response": ({ key }) => key.toSorted(),
  match: ({ key }) => byName(key),
  order: ({ key }) => key,
  "text-entry": ({ key }) => key,
  "number-entry": ({ key }) => key,
  "inline-choice": ({ key }) => byName(key),
};

function keyAs<I extends Interaction>(interaction: I, question: AskedQuestionOf<I>) {
  return keys[interaction](question);
}

/**
 * The same for generated questions that are variants of each other: one model, one interaction, one key. A key is
 * what it says of its facts: "true" about two facts is not one key, so the facts are part of it. A teacher's own question
 * has no variant but itself.
 */
export function variantKey(question: AskedQuestion): string {
  if (isOwnQuestion(question)) return question.id;
  const { model, interaction, facts } = question;
  return JSON.stringify([model, interaction, facts.toSorted(), keyAs(interaction, question)]);
}
