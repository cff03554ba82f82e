import "server-only";
import { completeness } from "@/features/take/question/completeness";
import { questionPath } from "@/features/take/question/question-path";
import { loadAttempt } from "@/server/attempts/load-attempt";
import type { KnownStudent } from "@/server/students/join-view";

/** Where a student's attempt goes on: at the first question without an answer; null if none is under way. */
export async function findWayOn(student: KnownStudent | null): Promise<string | null> {
  const open = student?.attempts.find(({ submittedAt }) => submittedAt === null);
  const attempt = open === undefined ? null : await loadAttempt(open.id);
  if (attempt === null || attempt.submittedAt !== null) return null;
  const { id, questions, responses } = attempt;
  const next = questions.findIndex(
    (question) => completeness(question, responses[question.id]?.response ?? null) !== "answered",
  );
  return next < 0 ? `/attempts/${id}/review` : questionPath(id, next + 1);
}
