import "server-only";
import {
  assemblePractice,
  type Assembly,
  countingOf,
  regradeQuestion,
  type RegradeInForce,
  type Result,
  type Seed,
} from "@wellread/assessment";
import type { Bank } from "@wellread/content";
import type { Database } from "@/database/database";
import type { Owner } from "@/identity/identity";
import type { Choice } from "@/model/attempt";
import { askedQuestions, findAttempt, findResponses } from "@/model/attempt-rows";
import { loadBank } from "@/model/banks";
import { drawPublicSeed } from "@/model/ids";
import { soloKeysShown } from "@/model/release";
import { findAssigned } from "./load.server";
import { regradeAttempt } from "./regraded-attempt.server";
import { findWithheldKeys, type WithheldKeys } from "./withheld-keys.server";

/** A bank with the keys that the regrades of an assignment gave it, without what no longer counts there. */
const regradeBank = (bank: Bank, regrades: readonly RegradeInForce[]): Bank => ({
  ...bank,
  questions: bank.questions
    .filter((question) => countingOf(question, regrades) === "scored")
    .map((question) => regradeQuestion(question, regrades)),
});

type Practised = { result: Result; regrades: readonly RegradeInForce[] };

/**
 * A quiz on the questions that did not earn a whole point, asked in another way if there is one. What the result keeps back
 * is not practised: practice tells it.
 */
export function practiceQuiz(
  bank: Bank,
  { result, regrades }: Practised,
  withheld: WithheldKeys,
  seed: Seed,
): Assembly {
  const missed = result.questions.flatMap(({ question, score }) =>
    score.points < 1 && !withheld.has(question) ? [question] : [],
  );
  if (missed.length === 0) return { ok: false, error: { code: "not_enough_questions", available: 0 } };
  return assemblePractice(regradeBank(bank, regrades), missed, seed);
}

/**
 * Chooses questions on what was missed in a submitted attempt of the caller's, as it is scored now, from the bank of
 * that attempt.
 */
export async function assembleForPractice(database: Database, id: string, owner: Owner): Promise<Choice> {
  const attempt = await findAttempt(database, id, owner);
  if (attempt === null) return { ok: false, error: { code: "attempt_not_found" } };
  if (attempt.submittedAt === null) return { ok: false, error: { code: "attempt_not_submitted" } };
  const assigned = await findAssigned(database, attempt, Date.now());
  if (assigned === "deleted") return { ok: false, error: { code: "attempt_not_found" } };
  if (assigned !== null && !assigned.view.released)
    return { ok: false, error: { code: "feedback_withheld" } };
  const [asked, stored, bank] = await Promise.all([
    askedQuestions(database, attempt),
    findResponses(database, attempt.id),
    loadBank(database, attempt.quiz.bank),
  ]);
  const regraded = await regradeAttempt(database, attempt, asked, stored, assigned?.settings);
  const withheld = findWithheldKeys(regraded, assigned?.shown ?? soloKeysShown);
  const assembly = practiceQuiz(bank, regraded, withheld, drawPublicSeed());
  if (!assembly.ok) return assembly;
  return { ok: true, value: { quiz: assembly.quiz, topics: attempt.topics, bank, practiceOf: attempt.id } };
}
