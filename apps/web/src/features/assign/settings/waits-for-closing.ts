import type { AssignmentSettings } from "@wellread/assessment";

type Told = Pick<AssignmentSettings, "feedback" | "closesAt" | "attempts" | "counts">;

/** Whether no student ever sees a result as things stand: it comes after a closing time that is not set. */
export const waitsForClosing = ({ feedback, closesAt, attempts, counts }: Told): boolean => {
  const isEndless = attempts === null && counts !== "first" && feedback !== "never";
  return closesAt === null && (feedback === "after-closing" || isEndless);
};
