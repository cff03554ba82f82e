import "server-only";
import { findQuestions } from "@wellread/assessment";
import { loadBank } from "@/server/banks/load-bank";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { findAssignment } from "./find-assignment";
import type { AssignmentQuestion } from "./question-view";
import { viewQuestion } from "./view-question";

/**
 * The questions of an assignment with keys and alternatives, for who manages it; null for anyone else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function listQuestions(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentQuestion[] | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { assignment } = held;
  const bank = await loadBank(database, assignment.quiz.bank);
  const questions = findQuestions(bank, assignment.quiz);
  return assignment.quiz.presentations.flatMap((presentation, at) => {
    const question = questions[at];
    return question === undefined ? [] : [viewQuestion(bank, assignment, question, presentation, at + 1)];
  });
}
