import "server-only";
import { getArticle } from "./get-article";
import { getAttempt } from "./get-attempt";
import { getFacts } from "./get-facts";
import { getQuestions } from "./get-questions";
import { getResult } from "./get-result";
import { postAttempts } from "./post-attempts";
import { postSubmission } from "./post-submission";
import { putResponse } from "./put-response";
import type { Served } from "./serve";

/** The whole API, in the order in which its description tells it. */
export const apiRoutes: Served[] = [
  getArticle,
  getFacts,
  getQuestions,
  postAttempts,
  getAttempt,
  putResponse,
  postSubmission,
  getResult,
];
