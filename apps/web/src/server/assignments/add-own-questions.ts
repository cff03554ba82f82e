import "server-only";
import { addOwnQuestions as addToQuiz } from "@wellread/assessment";
import { importQuestions } from "@wellread/formats/import";
import { getDatabase } from "@/server/database/database";
import type { Owner } from "@/server/identity/secret";
import { maxProblems, type AddedQuestions } from "./added-questions";
import { refused, type AssignmentOutcome } from "./assignment-error";
import { findAssignment } from "./find-assignment";
import { manage } from "./manage";
import { maskAdded } from "./mask-added";
import { writeQuiz } from "./write-quiz";

/**
 * Adds the questions of a teacher's file to the end of an assignment, not proven, for this assignment alone; refused once
 * somebody has started. A file with faults gives the questions that can be read, and says what is wrong with the others.
 */
export async function addOwnQuestions(
  id: string,
  file: Uint8Array,
  owner: Owner | null,
): Promise<AssignmentOutcome<AddedQuestions>> {
  // Nobody else's file is worth reading.
  const held = await findAssignment(await getDatabase(), id, owner, "manage");
  if (held === null) return refused("assignment_not_found");
  const { questions, problems } = importQuestions(file);
  const told = { problems: problems.slice(0, maxProblems), problemCount: problems.length };
  if (questions.length === 0) return { ok: true, value: { added: [], known: 0, beyond: 0, ...told } };
  return manage(id, owner, "questions_added", async ({ database, assignment }) => {
    if (assignment.frozenAt !== null) return refused("assignment_frozen");
    const { quiz, added, known, beyond } = addToQuiz(assignment.quiz, maskAdded(questions));
    await writeQuiz(database, assignment.id, quiz);
    return {
      ok: true,
      value: {
        added: added.map((question) => question.id),
        known: known.length,
        beyond: beyond.length,
        ...told,
      },
    };
  });
}
