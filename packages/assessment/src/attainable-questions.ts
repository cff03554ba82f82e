import type { Bank } from "@wellread/content";
import { maxQuestions, type Blueprint } from "./blueprint.ts";
import { findConflicts } from "./selection/conflicts.ts";
import { eligibleQuestions } from "./selection/eligible-questions.ts";
import { findLargeSelection } from "./selection/largest-selection.ts";

/**
 * How long a quiz of these topics, interactions and levels can be, whatever the seed. Its own length is not read. The
 * answer takes some milliseconds and depends on the bank alone, so it is worth keeping.
 */
export function attainableQuestions(bank: Bank, blueprint: Omit<Blueprint, "questions">): number {
  const questions = eligibleQuestions(bank, blueprint);
  return findLargeSelection(findConflicts(questions, bank.enemies), maxQuestions).length;
}
