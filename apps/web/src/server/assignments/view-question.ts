import "server-only";
import {
  findAlternatives,
  keyResponse,
  makeOptionIds,
  publishQuestion,
  slotVariants,
  type Presentation,
} from "@wellread/assessment";
import type { Bank, Question } from "@wellread/content";
import type { z } from "zod";
import { conceal } from "@/server/attempts/view-attempt";
import { viewFeedback } from "@/server/attempts/view-feedback";
import { keyLines } from "./key-lines";
import type { AssignmentQuestion, questionDigestSchema } from "./question-view";
import type { StoredAssignment } from "./stored-assignment";

const digest = (question: Question): z.infer<typeof questionDigestSchema> => ({
  id: question.id,
  stem: question.stem,
  interaction: question.interaction,
  level: question.level,
  answer: keyLines(question),
});

function alternativesOf(bank: Bank, { quiz, frozenAt }: StoredAssignment, { id }: Question) {
  if (frozenAt !== null) return [];
  return findAlternatives(bank, quiz, id).map(({ question, differs }) => ({ ...digest(question), differs }));
}

/** One question with its key, as its teacher sees it. */
export function viewQuestion(
  bank: Bank,
  assignment: StoredAssignment,
  question: Question,
  presentation: Presentation,
  number: number,
): AssignmentQuestion {
  const { quiz, settings } = assignment;
  const asked = {
    questions: new Map([[question.id, { question, presentation }]]),
    optionIds: makeOptionIds([presentation], quiz.seed),
  };
  const variants = settings.variant === "per-student" ? slotVariants(bank, question) : [question];
  return {
    number,
    question: publishQuestion(question, presentation, asked.optionIds),
    key: conceal(question, keyResponse(question, presentation), asked),
    feedback: viewFeedback({ question, presentation }, undefined, asked.optionIds),
    facts: question.facts,
    model: question.model,
    level: question.level,
    topics: question.topics,
    alternatives: alternativesOf(bank, assignment, question),
    variants: variants.map(digest),
  };
}
