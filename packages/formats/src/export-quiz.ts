import type { Presentation } from "@wellread/assessment";
import type { AskedQuestion } from "@wellread/content";
import { exportQuizWith, type ExportOptions, type QuizExport } from "./export-quiz-with.ts";
import { exporters } from "./exporters.ts";

export type { ExportOptions, ExportReport, QuizExport } from "./export-quiz-with.ts";

/**
 * Writes questions, with their keys, in one format. Without presentations each is drawn by the seed, as in a quiz of
 * that seed. Pure: the same arguments give the same bytes.
 *
 * Throws a `RangeError` where a presentation belongs to none of the questions, and a `ZodError` on a bad seed.
 */
export function exportQuiz(
  questions: readonly AskedQuestion[],
  options: ExportOptions,
  presentations?: readonly Presentation[],
): QuizExport {
  return exportQuizWith(exporters, questions, options, presentations);
}
