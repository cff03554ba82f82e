import type { Bank, Question } from "@wellread/content";
import type { Blueprint } from "../blueprint.ts";

const admits = <T>(filter: readonly T[], value: T) => filter.length === 0 || filter.includes(value);

/** The questions of a bank that a blueprint lets into its quiz. */
export function eligibleQuestions(bank: Bank, blueprint: Omit<Blueprint, "questions">): Question[] {
  const { topics, interactions, levels, guessable } = blueprint;
  return bank.questions.filter(
    (question) =>
      (guessable || !question.guessable) &&
      admits(interactions, question.interaction) &&
      admits(levels, question.level) &&
      (topics.length === 0 || question.topics.some((topic) => topics.includes(topic))),
  );
}
