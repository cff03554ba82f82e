import "server-only";
import type { QuizTopic } from "@wellread/assessment";
import { quizTitle } from "@wellread/formats";
import { assembleForTopic } from "@/server/attempts/assemble-for-topic";
import type { AttemptError, Outcome } from "@/server/attempts/attempt-error";
import { findArticle } from "@/server/content/articles";
import type { QuizAddress } from "./quiz-address";
import type { QuizToWrite } from "./quiz-to-write";

/**
 * A quiz on a topic as its start page draws it. Its key is no secret: the bank is public, and a quiz that one takes
 * alone is open book.
 */
export function topicQuiz(
  article: string,
  topic: QuizTopic,
  address: QuizAddress,
): Outcome<QuizToWrite, AttemptError["code"]> {
  const folder = findArticle(article)?.folder;
  if (folder === undefined) return { ok: false, error: { code: "article_not_found" } };
  const choice = assembleForTopic({ article: folder.article.id, topic, ...address });
  if (!choice.ok) return choice;
  const { quiz, bank } = choice.value;
  const about = folder.wording[bank.locale]?.name ?? article;
  return {
    ok: true,
    value: {
      title: quizTitle({ topic, article: about, locale: bank.locale }),
      locale: bank.locale,
      article: bank.article,
      seed: quiz.seed,
      questions: bank.questions,
      presentations: quiz.presentations,
    },
  };
}
