import type { Afterwards } from "@/features/take/delete/delete-page";
import type { JoinView } from "@/server/students/join-view";

/** What a student has left who deletes an attempt by its number. A deleted one stays used. */
export const findAfterwards = (
  { counts, student }: Pick<JoinView, "counts" | "student">,
  number: number,
): Afterwards => {
  if (student?.attemptsLeft === 0) return "none";
  return counts === "first" && number === 1 ? "uncounted" : "another";
};
