import "server-only";
import type { ApiRoute } from "./api-route";
import { getArticle, getFacts, getQuestions } from "./articles";
import {
  changeAssignment,
  deleteAssignmentRoute,
  getAssignment,
  getAssignmentQuestions,
  getAssignments,
  lockAssignment,
  postAssignmentQuestions,
  postAssignments,
  postDuplicate,
  postSecrets,
  previewAssignment,
  removeQuestion,
  swapQuestion,
} from "./assignments";
import {
  getAttempt,
  getChecked,
  getResult,
  postAttempts,
  postCheck,
  postSubmission,
  putResponse,
} from "./attempts";
import { getEvents } from "./event-stream";
import { getAssignmentFile, getQuizFile } from "./files";
import { getOembed } from "./oembed";
import { getExport, getRegrades, getResults, getResultsCsv, getResultsXlsx, postRegrades } from "./results";
import {
  changeStudent,
  getJoinPage,
  getStudents,
  mergeStudents,
  postJoin,
  postLeave,
  postResume,
  removeStudent,
  renewPersonalCode,
  reopenAttempt,
} from "./students";

/** What the API has of assignments, in the order in which its description tells it. */
const assignmentRoutes: ApiRoute[] = [
  postAssignments.route,
  getAssignments.route,
  getAssignment.route,
  changeAssignment.route,
  deleteAssignmentRoute.route,
  getAssignmentQuestions.route,
  postAssignmentQuestions.route,
  swapQuestion.route,
  removeQuestion.route,
  previewAssignment.route,
  postDuplicate.route,
  lockAssignment.route,
  postSecrets.route,
  getStudents.route,
  changeStudent.route,
  removeStudent.route,
  mergeStudents.route,
  reopenAttempt.route,
  renewPersonalCode.route,
  getEvents.route,
  getJoinPage.route,
  postJoin.route,
  postResume.route,
  postLeave.route,
];

/** Quizzes as files. */
const downloadRoutes: ApiRoute[] = [getQuizFile.route, getAssignmentFile.route];

/** What there is of a class's results. */
const resultsRoutes: ApiRoute[] = [
  getResults.route,
  getRegrades.route,
  postRegrades.route,
  getResultsCsv.route,
  getResultsXlsx.route,
  getExport.route,
];

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
