import "server-only";
import { randomInt } from "node:crypto";
import {
  addOwnQuestions as addToQuiz,
  compareInQuiz,
  maskOwnQuestion,
  removeFromQuiz,
  swapInQuiz,
} from "@wellread/assessment";
import { comparisonSchema, type OwnQuestion, ownQuestionIdSchema, questionIdSchema } from "@wellread/content";
import { importProblemSchema } from "@wellread/formats/import";
import { z } from "zod";
import { getDatabase } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { consume } from "@/limits/limits";
import { type AssignmentOutcome, refused } from "@/model/assignment";
import { findAssignment, writeQuiz } from "@/model/assignment-rows";
import { loadBank } from "@/model/banks";
import { drawSecretSeed } from "@/model/ids";
import { manage } from "./manage.server";
import { readingWait, readQuestions } from "./question-reader.server";

/** The most problems to list: nobody mends more at once. */
const maxProblems = 50;

/** The outcome of adding a file of a teacher's own questions. */
export const addedQuestionsSchema = z.strictObject({
  added: z.array(questionIdSchema),
  /** How many were in the assignment already. */
  known: z.int().min(0),
  /** How many there was no room for. */
  beyond: z.int().min(0),
  /** What could not be read, or was taken with a difference: the first problems only. */
  problems: z.array(importProblemSchema).max(maxProblems),
  /** How many problems there are in all. */
  problemCount: z.int().min(0),
});
export type AddedQuestions = z.infer<typeof addedQuestionsSchema>;

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

/** As long as the ids that are made from a question's content: 67 random bits. */
const drawOwnId = (): OwnQuestion["id"] =>
  ownQuestionIdSchema.parse(
    `own-${Array.from({ length: 13 }, () => letters[randomInt(letters.length)]).join("")}`,
  );

/**
 * The questions of a file under random ids, with their options in a random order, as students see both before the key.
 */
const maskImportedQuestions = (questions: readonly OwnQuestion[]): OwnQuestion[] =>
  questions.map((question) => maskOwnQuestion(question, drawOwnId(), drawSecretSeed()));

/**
 * Adds the questions of a teacher's file to the end of an assignment, as not proven and for this assignment only;
 * refused once somebody has started, and while many others do the same. From a file with faults, the questions that can
 * be read are added, and the problems of the others are listed.
 *
 * @param address where the file comes from, for the limit.
 */
export async function addOwnQuestions(
  id: string,
  file: Uint8Array,
  owner: Owner | null,
  address: string,
): Promise<AssignmentOutcome<AddedQuestions>> {
  // Nobody else's file is worth reading, and none that cannot be added.
  const held = await findAssignment(await getDatabase(), id, owner, "manage");
  if (held === null || owner === null) return refused("assignment_not_found");
  if (held.assignment.frozenAt !== null) return refused("assignment_frozen");
  const retryAfter = await consume(["importDevice", owner], ["importAddress", address]);
  if (retryAfter !== null) return refused("too_many_requests", { retryAfter });
  const read = await readQuestions(file, held.assignment.id);
  if (read === null) return refused("too_busy", { retryAfter: readingWait });
  const { questions, problems } = read;
  const told = { problems: problems.slice(0, maxProblems), problemCount: problems.length };
  if (questions.length === 0) return { ok: true, value: { added: [], known: 0, beyond: 0, ...told } };
  return manage(id, owner, "questions_added", async ({ database, assignment }) => {
    if (assignment.frozenAt !== null) return refused("assignment_frozen");
    const { quiz, added, known, beyond } = addToQuiz(assignment.quiz, maskImportedQuestions(questions));
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

/** Removes a question; refused for the last one, and for all of them once somebody has started. */
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

/** How an answer to a typed question is compared. */
export const comparedSchema = z.strictObject({ comparison: comparisonSchema, ignoreAccents: z.boolean() });
type Compared = z.infer<typeof comparedSchema>;

/**
 * Says how a teacher's own typed question is compared; refused for questions of the bank, and for all of them once somebody
 * has started.
 */
export const setComparison = (
  id: string,
  question: string,
  compared: Compared,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, "comparison_set", async ({ database, assignment }) => {
    if (assignment.frozenAt !== null) return refused("assignment_frozen");
    const quiz = compareInQuiz(assignment.quiz, question, compared);
    return quiz === undefined ? refused("question_not_found") : writeQuiz(database, assignment.id, quiz);
  });

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
