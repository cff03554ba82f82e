import "server-only";
import {
  findAlternatives,
  keyResponse,
  makeOptionIds,
  publishQuestion,
  slotVariants,
  type Presentation,
} from "@wellread/assessment";
import type { Bank, AskedQuestion } from "@wellread/content";
import type { z } from "zod";
import { originOf } from "@/server/attempts/question-origin";
import { conceal } from "@/server/attempts/view-attempt";
import { viewFeedback } from "@/server/attempts/view-feedback";
import { keyLines } from "./key-lines";
import type { AssignmentQuestion, questionDigestSchema } from "./question-view";
import type { StoredAssignment } from "./stored-assignment";

const digest = (question: AskedQuestion): z.infer<typeof questionDigestSchema> => ({
  id: question.id,
  stem: question.stem,
  interaction: question.interaction,
  level: originOf(question).level,
  answer: keyLines(question),
});

function alternativesOf(bank: Bank, { quiz, frozenAt }: StoredAssignment, { id }: AskedQuestion) {
  if (frozenAt !== null) return [];
  return findAlternatives(bank, quiz, id).map(({ question, differs }) => ({
    ...digest(question),
    level: question.level,
    differs,
  }));
}

/** One question with its key, as its teacher sees it. */
export function viewQuestion(
  bank: Bank,
  assignment: StoredAssignment,
  question: AskedQuestion,
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
    ...originOf(question),
    topics: question.topics,
    alternatives: alternativesOf(bank, assignment, question),
    variants: variants.map(digest),
  };
}
