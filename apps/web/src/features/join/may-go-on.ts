import type { JoinView } from "@/server/students/join-view";

/** Whether who has joined can start another attempt: a locked or full assignment keeps out newcomers alone. */
const open: Record<NonNullable<JoinView["refusal"]>, boolean> = {
  assignment_not_open: false,
  assignment_closed: false,
  assignment_full: true,
  assignment_locked: true,
};

/** Whether a student who is in could start an attempt now, the number of attempts aside. */
export const mayGoOn = ({ refusal }: Pick<JoinView, "refusal">): boolean => refusal === null || open[refusal];
