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

/** Chooses the questions of an assignment from today's bank; where there are fewer than asked for, all there are. */
export function assembleAssignment(
  settings: AssignmentSettings,
  seed: Seed,
): AssignmentOutcome<AssembledAssignment, "article_not_found" | "not_enough_questions"> {
  const bank = findArticle(settings.article)?.bank;
  if (bank === undefined) return refused("article_not_found");
  const first = assembleQuiz(bank, assignmentBlueprint(settings), seed);
  if (first.ok) return { ok: true, value: { quiz: first.quiz, bank } };
  const { available } = first.error;
  if (available === 0) return refused("not_enough_questions", { available });
  const fewer = assembleQuiz(bank, assignmentBlueprint({ ...settings, questions: available }), seed);
  if (!fewer.ok) return refused("not_enough_questions", { available });
  return { ok: true, value: { quiz: fewer.quiz, bank } };
}
