import { questionPath } from "./question-path";

/** Where the check of a question without an answer leads: to the question, which says so. */
export const blankCheckPath = (attemptId: string, number: number): string =>
  `${questionPath(attemptId, number)}?check=blank`;

/** Whether a question's page is to say that there was no answer to check. */
export const isBlankCheck = (search: Record<string, string | string[] | undefined>): boolean =>
  search["check"] === "blank";
