import "server-only";
import { assembleQuiz, defaultBlueprint, selectionOf } from "@wellread/assessment";
import type { z } from "zod";
import { findArticle } from "@/server/content/articles";
import { quizOffer } from "@/server/content/quiz-offer";
import type { Choice } from "./choice";
import { drawSeed } from "./draw-seed";
import type { quizInputSchema } from "./start-input";

/** Chooses the questions of a quiz on a topic; where fewer are there than were asked for, all that are. */
export function assembleForTopic(input: z.infer<typeof quizInputSchema>): Choice {
  const bank = findArticle(input.article)?.bank;
  if (bank === undefined) return { ok: false, error: { code: "article_not_found" } };
  if (input.bank !== undefined && input.bank !== bank.version) {
    return { ok: false, error: { code: "bank_changed", current: bank.version } };
  }
  const { usual, most } = quizOffer(bank, input.topic);
  const length = Math.min(input.questions ?? usual, most);
  if (length === 0) return { ok: false, error: { code: "not_enough_questions", available: 0 } };
  const assembly = assembleQuiz(bank, defaultBlueprint(input.topic, length), input.seed ?? drawSeed());
  if (!assembly.ok) return assembly;
  return {
    ok: true,
    value: { quiz: assembly.quiz, topics: selectionOf(input.topic), bank, practiceOf: null },
  };
}
