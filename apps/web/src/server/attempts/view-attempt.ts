import "server-only";
import { concealResponse, publishQuestion, type Response as QuizResponse } from "@wellread/assessment";
import type { AskedQuestion, QuestionId } from "@wellread/content";
import type { AssignedView } from "./assigned-view";
import type { Asked } from "./asked-questions";
import { viewHead } from "./attempt-head";
import { attemptViewSchema, type AttemptView, type SavedResponse } from "./attempt-view";
import { writeTime, type StoredAttempt, type StoredResponse } from "./stored-attempt";

/** A stored response with the opaque ids of its attempt. What was stored was checked, so a failure is a bug. */
export function conceal(question: AskedQuestion, response: QuizResponse, asked: Asked): QuizResponse {
  const translated = concealResponse(question, response, asked.optionIds);
  if (!translated.ok) throw new Error(`a stored response to ${question.id} does not fit it`);
  return translated.response;
}

export function viewResponse(question: AskedQuestion, stored: StoredResponse, asked: Asked): SavedResponse {
  const { response, revision, marked, savedAt } = stored;
  return {
    response: response === null ? null : conceal(question, response, asked),
    revision,
    marked,
    savedAt: writeTime(savedAt),
  };
}

/** Builds what the owner may see, field by field, and through the strict schema. */
export function viewAttempt(
  attempt: StoredAttempt,
  asked: Asked,
  responses: Map<QuestionId, StoredResponse>,
  assignment: AssignedView | null = null,
): AttemptView {
  const questions = [...asked.questions.values()];
  const saved = questions.flatMap(({ question }) => {
    const stored = responses.get(question.id);
    return stored === undefined ? [] : [[question.id, viewResponse(question, stored, asked)]];
  });
  return attemptViewSchema.parse({
    ...viewHead(attempt),
    seed: attempt.assigned === null ? attempt.quiz.seed : null,
    submittedAt: attempt.submittedAt === null ? null : writeTime(attempt.submittedAt),
    questions: questions.map(({ question, presentation }) =>
      publishQuestion(question, presentation, asked.optionIds),
    ),
    responses: Object.fromEntries(saved),
    assignment,
  });
}
