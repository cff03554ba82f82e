import type { ProgressView, StudentProgress } from "@/server/assignments/progress-view";

/** What one square of the table says: never whether an answer is right. */
export type Square = "empty" | "answered" | "marked" | "submitted";

/** Where a student stands with each question; all empty before the first start. */
export const squaresOf = ({ attempt }: StudentProgress, questions: number): Square[] => {
  if (attempt === null) return Array.from({ length: questions }, () => "empty");
  const isSubmitted = attempt.submittedAt !== null;
  return attempt.cells.map((cell) => (isSubmitted && cell !== "empty" ? "submitted" : cell));
};

/** How many students are at work, and how many have submitted. */
export const countStates = ({ students }: ProgressView): { working: number; submitted: number } => ({
  working: students.filter(({ attempt }) => attempt !== null && attempt.submittedAt === null).length,
  submitted: students.filter(({ attempt }) => attempt !== null && attempt.submittedAt !== null).length,
});
