import "server-only";
import { findQuestions, slotVariants } from "@wellread/assessment";
import { loadBank } from "@/server/banks/load-bank";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { findRegrades } from "@/server/results/find-regrades";
import { inForce } from "@/server/results/stored-regrade";
import { findAssignment } from "./find-assignment";
import type { AssignmentQuestion } from "./question-view";
import { viewQuestion } from "./view-question";

/**
 * The questions of an assignment with the keys that they are scored by, and alternatives, for who manages it; null for anyone else.
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
  const places = slotVariants(bank, questions);
  const isVaried = assignment.settings.variant === "per-student";
  const regrades = inForce(await findRegrades(database, assignment.id));
  return assignment.quiz.presentations.flatMap((presentation, at) => {
    const original = questions[at];
    if (original === undefined) return [];
    const variants = isVaried ? (places[at] ?? []) : [original];
    return [
      viewQuestion({ bank, assignment, regrades }, { original, presentation, variants, number: at + 1 }),
    ];
  });
}
