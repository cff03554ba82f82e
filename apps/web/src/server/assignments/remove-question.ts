import "server-only";
import { removeFromQuiz } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import type { Owner } from "@/server/identity/secret";
import { refused, type AssignmentOutcome } from "./assignment-error";
import { manage } from "./manage";
import { writeQuiz } from "./write-quiz";

/** Takes a question out; the last one stays, and all of them do once somebody has started. */
export const removeQuestion = (
  id: string,
  question: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, "question_removed", async ({ database, assignment }) => {
    if (assignment.frozenAt !== null) return refused("assignment_frozen");
    const parsed = questionIdSchema.safeParse(question);
    const { presentations } = assignment.quiz;
    if (!parsed.success || !presentations.some((shown) => shown.question === parsed.data)) {
      return refused("question_not_found");
    }
    const quiz = removeFromQuiz(assignment.quiz, parsed.data);
    return quiz === undefined ? refused("last_question") : writeQuiz(database, assignment.id, quiz);
  });
