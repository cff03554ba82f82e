import type { Response } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import type { Completeness } from "../question/completeness";

/** One question in the list of answers. */
export type ReviewRow = {
  number: number;
  question: PublicAskedQuestion;
  response: Response | null;
  marked: boolean;
  /** Its answer was checked, and can no longer change. */
  checked: boolean;
  state: Completeness;
};
