import "server-only";
import {
  attainableQuestions,
  selectionBlueprint,
  topicsOfQuizTopic,
  type QuizTopic,
} from "@wellread/assessment";
import type { Bank, Topic } from "@wellread/content";

/** How long a quiz on a topic can be. */
export type QuizOffer = {
  /** Questions in the usual quiz. */
  usual: number;
  /** The most that can be served, whatever the seed; 0 where the topic has no quiz. */
  most: number;
};

const offers = new WeakMap<Bank, Map<string, QuizOffer>>();

/** What can be asked from a bank on a quiz topic or a selection of topics. Reckoned once for each bank. */
export function quizOffer(bank: Bank, about: QuizTopic | readonly Topic[]): QuizOffer {
  const known = offers.get(bank) ?? new Map<string, QuizOffer>();
  offers.set(bank, known);
  const topics = typeof about === "string" ? topicsOfQuizTopic[about] : about;
  const blueprint = selectionBlueprint(topics);
  const key = topics.join();
  const most = known.get(key)?.most ?? attainableQuestions(bank, blueprint);
  const offer = { usual: Math.min(blueprint.questions, most), most };
  known.set(key, offer);
  return offer;
}
