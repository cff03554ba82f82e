import "server-only";
import {
  assembleQuiz,
  assignmentBlueprint,
  type AssignmentSettings,
  type Quiz,
  type Seed,
} from "@wellread/assessment";
import type { Bank } from "@wellread/content";
import { findArticle } from "@/server/content/articles";
import { refused, type AssignmentOutcome } from "./assignment-error";

/** A quiz for an assignment, and the bank it is from. */
export type AssembledAssignment = { quiz: Quiz; bank: Bank };

/** Chooses the questions of an assignment from a bank; where there are fewer than asked for, all there are. */
export function assembleFrom(
  bank: Bank,
  settings: AssignmentSettings,
  seed: Seed,
): AssignmentOutcome<Quiz, "not_enough_questions"> {
  const first = assembleQuiz(bank, assignmentBlueprint(settings), seed);
  if (first.ok) return { ok: true, value: first.quiz };
  const { available } = first.error;
  if (available === 0) return refused("not_enough_questions", { available });
  const fewer = assembleQuiz(bank, assignmentBlueprint({ ...settings, questions: available }), seed);
  return fewer.ok ? { ok: true, value: fewer.quiz } : refused("not_enough_questions", { available });
}

/** The same from today's bank. */
export function assembleAssignment(
  settings: AssignmentSettings,
  seed: Seed,
): AssignmentOutcome<AssembledAssignment, "article_not_found" | "not_enough_questions"> {
  const bank = findArticle(settings.article)?.bank;
  if (bank === undefined) return refused("article_not_found");
  const assembled = assembleFrom(bank, settings, seed);
  return assembled.ok ? { ok: true, value: { quiz: assembled.value, bank } } : assembled;
}
