import type { AssignmentSettings } from "@wellread/assessment";

type Told = Pick<AssignmentSettings, "feedback" | "closesAt" | "attempts" | "counts">;

/** Whether no student would ever see a result: results are released after a closing time, and none is set. */
export const waitsForClosing = ({ feedback, closesAt, attempts, counts }: Told): boolean => {
  const isEndless = attempts === null && counts !== "first" && feedback !== "never";
  return closesAt === null && (feedback === "after-closing" || isEndless);
};
