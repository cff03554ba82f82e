import "server-only";
import { assemblePractice, type Assembly, type Result, type Seed } from "@wellread/assessment";
import type { Bank } from "@wellread/content";

/** A quiz on what did not earn its whole point, asked in another way where there is one. */
export function practiceQuiz(bank: Bank, result: Result, seed: Seed): Assembly {
  const missed = result.questions.filter(({ score }) => score.points < 1).map(({ question }) => question);
  if (missed.length === 0) return { ok: false, error: { code: "not_enough_questions", available: 0 } };
  return assemblePractice(bank, missed, seed);
}
