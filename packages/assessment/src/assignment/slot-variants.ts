import { isOwnQuestion, type AskedQuestion, type Bank, type Question } from "@wellread/content";

const slotOf = ({ model, facts, topics }: Question): string =>
  // What the article leaves open rests on no fact: there the topic keeps the slots apart.
  JSON.stringify([model, facts.toSorted(), facts.length === 0 ? topics.toSorted() : []]);

/**
 * The questions of a slot: those that ask for the same facts by the same model, this one first. A teacher's own question
 * has no variants.
 */
export function slotVariants(bank: Bank, question: Question): Question[];
export function slotVariants(bank: Bank, question: AskedQuestion): AskedQuestion[];
export function slotVariants(bank: Bank, question: AskedQuestion): AskedQuestion[] {
  if (isOwnQuestion(question)) return [question];
  const slot = slotOf(question);
  const others = bank.questions.filter(
    (each) => each.id !== question.id && each.guessable <= question.guessable && slotOf(each) === slot,
  );
  return [question, ...others];
}
