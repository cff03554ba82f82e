import "server-only";
import { keyResponse, publishQuestion, questionsOf } from "@wellread/assessment";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import type { StoredAttempt } from "@/server/attempts/stored-attempt";
import { loadBank } from "@/server/banks/load-bank";
import type { Database } from "@/server/database/database";
import { ownIds } from "./answer-words";
import type { AssignmentExport } from "./assignment-export";
import { wholePresentation } from "./whole-presentation";

/** The questions that were asked, by the bank's own ids, in the order of the quiz and then of the attempts. */
export async function exportQuestions(
  database: Database,
  { quiz }: StoredAssignment,
  attempts: readonly Pick<StoredAttempt, "quiz">[],
): Promise<AssignmentExport["questions"]> {
  const asked = new Set(
    [quiz, ...attempts.map((attempt) => attempt.quiz)].flatMap(({ presentations }) =>
      presentations.map(({ question }) => question),
    ),
  );
  const byId = new Map(
    questionsOf(await loadBank(database, quiz.bank), quiz).map((question) => [question.id, question]),
  );
  return [...asked].flatMap((id) => {
    const question = byId.get(id);
    if (question === undefined) return [];
    const whole = wholePresentation(question);
    return [{ question: publishQuestion(question, whole, ownIds), key: keyResponse(question, whole) }];
  });
}
