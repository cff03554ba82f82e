import "server-only";
import { attainableQuestions, defaultBlueprint, type QuizTopic } from "@wellread/assessment";
import type { Bank } from "@wellread/content";

/** How long a quiz on a topic can be. */
export type QuizOffer = {
  /** Questions in the usual quiz. */
  usual: number;
  /** The most that can be served, whatever the seed; 0 where the topic has no quiz. */
  most: number;
};

const offers = new WeakMap<Bank, Map<QuizTopic, QuizOffer>>();

/** What can be asked on a topic from a bank. Reckoned once for each bank. */
export function quizOffer(bank: Bank, topic: QuizTopic): QuizOffer {
  const known = offers.get(bank) ?? new Map<QuizTopic, QuizOffer>();
  offers.set(bank, known);
  const blueprint = defaultBlueprint(topic);
  const most = known.get(topic)?.most ?? attainableQuestions(bank, blueprint);
  const offer = { usual: Math.min(blueprint.questions, most), most };
  known.set(topic, offer);
  return offer;
}
