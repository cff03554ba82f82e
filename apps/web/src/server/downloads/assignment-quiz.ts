import "server-only";
import { questionsOf } from "@wellread/assessment";
import { findAssignment } from "@/server/assignments/find-assignment";
import { loadBank } from "@/server/banks/load-bank";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { QuizToWrite } from "./quiz-to-write";

/**
 * The quiz of an assignment with its keys, for who manages it; null the same for missing and foreign. Of per-student
 * variants, the one that the teacher sees.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function assignmentQuiz(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<QuizToWrite | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { quiz, settings, code } = held.assignment;
  const bank = await loadBank(database, quiz.bank);
  return {
    title: settings.title,
    locale: quiz.locale,
    article: quiz.article,
    // Files are handed on, so what stands in their names is what students have anyway.
    seed: code,
    questions: questionsOf(bank, quiz),
    presentations: quiz.presentations,
  };
}
