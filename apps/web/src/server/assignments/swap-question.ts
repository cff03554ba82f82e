import "server-only";
import { swapInQuiz } from "@wellread/assessment";
import { questionIdSchema } from "@wellread/content";
import { loadBank } from "@/server/banks/load-bank";
import type { Owner } from "@/server/identity/secret";
import { refused, type AssignmentOutcome } from "./assignment-error";
import { manage } from "./manage";
import { writeQuiz } from "./write-quiz";

/** Puts one of a question's alternatives in its place; refused once somebody has started. */
export const swapQuestion = (
  id: string,
  question: string,
  replacement: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, "question_swapped", async ({ database, assignment }) => {
    if (assignment.frozenAt !== null) return refused("assignment_frozen");
    const [from, to] = [questionIdSchema.safeParse(question), questionIdSchema.safeParse(replacement)];
    const asked = assignment.quiz.presentations.some((shown) => shown.question === from.data);
    if (!from.success || !to.success || !asked) return refused("question_not_found");
    const bank = await loadBank(database, assignment.quiz.bank);
    const quiz = swapInQuiz(bank, assignment.quiz, from.data, to.data);
    return quiz === undefined ? refused("question_conflict") : writeQuiz(database, assignment.id, quiz);
  });
