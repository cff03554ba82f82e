import "server-only";
import type { ApiRoute } from "./api-route";
import { assignmentRoutes } from "./assignments/routes";
import { downloadRoutes } from "./downloads/routes";
import { getArticle } from "./get-article";
import { getAttempt } from "./get-attempt";
import { getChecked } from "./get-checked";
import { getFacts } from "./get-facts";
import { getQuestions } from "./get-questions";
import { getOembed } from "./get-oembed";
import { getResult } from "./get-result";
import { postAttempts } from "./post-attempts";
import { postCheck } from "./post-check";
import { postSubmission } from "./post-submission";
import { putResponse } from "./put-response";
import { resultsRoutes } from "./results/routes";

/** The whole API, in the order in which its description tells it. */
export const apiRoutes: ApiRoute[] = [
  getArticle.route,
  getFacts.route,
  getQuestions.route,
  postAttempts.route,
  getAttempt.route,
  putResponse.route,
  postCheck.route,
  getChecked.route,
  postSubmission.route,
  getResult.route,
  ...downloadRoutes,
  ...assignmentRoutes,
  ...resultsRoutes,
  getOembed.route,
];
