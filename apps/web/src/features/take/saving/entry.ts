import type { Response } from "@wellread/assessment";

/** The part of an answer that a person changes. */
export type Change = { response: Response | null; marked: boolean };

/** What is known of one question: its answer, whether it is marked, and the revision last acknowledged. */
export type Entry = Change & { revision: number };

/** Nothing answered, nothing marked, never saved. */
export const blankEntry: Entry = { response: null, marked: false, revision: 0 };

/** Whether two entries say the same, revisions aside. */
export const sameAnswer = (a: Change, b: Change): boolean =>
  a.marked === b.marked && JSON.stringify(a.response) === JSON.stringify(b.response);
