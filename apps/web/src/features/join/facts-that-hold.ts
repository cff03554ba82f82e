import type { JoinView } from "@/server/students/join-view";

/** What there is to know before, in the order of the page. */
export const factNames = ["time", "attempts", "reading", "scoring", "result", "stored"] as const;
export type FactName = (typeof factNames)[number];

/**
 * What of it still holds. After closing nobody starts any more: a student reads how the work is scored and shown, and
 * who is known to nobody here, what is stored of those who were in it.
 */
export const factsThatHold = ({ refusal, student }: Pick<JoinView, "refusal" | "student">): FactName[] => {
  if (refusal !== "assignment_closed") return [...factNames];
  return student === null ? ["stored"] : ["reading", "scoring", "result", "stored"];
};
