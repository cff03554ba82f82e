import type { QuestionId } from "@wellread/content";
import type { Presentation } from "../presentation.ts";
import type { Response } from "../response.ts";
import type { Result } from "../result.ts";

/** One person's attempt, as statistics look at it. */
export interface ClassAttempt {
  readonly quiz: { readonly presentations: readonly Presentation[] };
  /** By question, in the questions' own ids; what is absent was not answered. */
  readonly responses: Readonly<Record<QuestionId, Response>>;
  /** As it stands after any regrade: a question that is not in it was dropped, and counts nowhere. */
  readonly result: Result;
}
