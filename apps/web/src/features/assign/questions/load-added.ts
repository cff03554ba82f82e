import "server-only";
import { addedQuestionsSchema, type AddedQuestions } from "@/server/assignments/added-questions";
import { loadKeptForm } from "@/server/forms/kept/load-kept-form";

/** The outcome of adding the file that this browser has just sent; null if there is none, or if it has expired. */
export const loadAdded = async (
  assignment: string,
  kept: string | undefined,
): Promise<AddedQuestions | null> => {
  const report = kept && (await loadKeptForm(kept, assignment, "own-questions"))?.get("report");
  return report ? addedQuestionsSchema.parse(JSON.parse(report)) : null;
};
