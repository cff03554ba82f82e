import "server-only";
import type { QuizTopic, Seed } from "@wellread/assessment";
import type { Bank, Interaction, QuestionId } from "@wellread/content";
import { assembleForTopic } from "@/server/attempts/assemble-for-topic";
import { quizOffer } from "@/server/content/quiz-offer";

/** What a quiz will be, before it is started. */
export type QuizPreview = {
  /** How many questions will be asked; 0 where the topic has no quiz. */
  length: number;
  /** The longest quiz there is on this topic. */
  most: number;
  interactions: ReadonlySet<Interaction>;
  questions: readonly QuestionId[];
};

/** What a quiz on a topic asks for this seed; `questions` is the length wished for, if any. */
export const previewQuiz = (
  bank: Bank,
  topic: QuizTopic,
  seed: Seed,
  questions: number | undefined,
): QuizPreview => {
  const choice = assembleForTopic({ article: bank.article, topic, seed, questions });
  const presentations = choice.ok ? choice.value.quiz.presentations : [];
  return {
    length: presentations.length,
    most: quizOffer(bank, topic).most,
    questions: presentations.map(({ question }) => question),
    interactions: new Set(presentations.map(({ interaction }) => interaction)),
  };
};
