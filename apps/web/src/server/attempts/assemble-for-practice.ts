import "server-only";
import { loadBank } from "@/server/banks/load-bank";
import type { Database } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { regradeAttempt } from "@/server/results/regrade-attempt";
import { askedQuestions } from "./asked-questions";
import type { Choice } from "./choice";
import { drawSeed } from "./draw-seed";
import { findAssigned } from "./find-assigned";
import { findAttempt } from "./find-attempt";
import { findResponses } from "./find-responses";
import { practiceQuiz } from "./practice-quiz";

/**
 * Chooses questions on what was missed in one's own submitted attempt, as it is scored now, from the bank that it was
 * taken from.
 */
export async function assembleForPractice(database: Database, id: string, owner: Owner): Promise<Choice> {
  const attempt = await findAttempt(database, id, owner);
  if (attempt === null) return { ok: false, error: { code: "attempt_not_found" } };
  if (attempt.submittedAt === null) return { ok: false, error: { code: "attempt_not_submitted" } };
  const assigned = await findAssigned(database, attempt, Date.now());
  if (assigned !== null && !assigned.view.released)
    return { ok: false, error: { code: "feedback_withheld" } };
  const [asked, stored, bank] = await Promise.all([
    askedQuestions(database, attempt),
    findResponses(database, attempt.id),
    loadBank(database, attempt.quiz.bank),
  ]);
  const { result } = await regradeAttempt(database, attempt, asked, stored, assigned?.settings);
  const assembly = practiceQuiz(bank, result, drawSeed());
  if (!assembly.ok) return assembly;
  return { ok: true, value: { quiz: assembly.quiz, topics: attempt.topics, bank, practiceOf: attempt.id } };
}
