import "server-only";
import { getArticle, getFacts, getQuestions } from "./articles";
import {
  getAssignmentQuestions,
  getImport,
  postAssignmentQuestions,
  removeQuestion,
  setQuestionComparison,
  swapQuestion,
} from "./assignment-questions";
import {
  changeAssignment,
  deleteAssignmentRoute,
  getAssignment,
  getAssignments,
  lockAssignment,
  postAssignments,
  postDuplicate,
  postSecrets,
  previewAssignment,
} from "./assignments";
import {
  getAttempt,
  getChecked,
  getResult,
  postAttempts,
  postCheck,
  postReveal,
  postSecondCheck,
  postSubmission,
  putResponse,
} from "./attempts";
import {
  getExport,
  getRegrades,
  getResults,
  getResultsCsv,
  getResultsXlsx,
  postRegrades,
} from "./class-results";
import { getEvents } from "./event-stream";
import { getAssignmentFile, getQuizFile } from "./files";
import { getOembed } from "./oembed";
import type { ApiRoute } from "./serve";
import {
  changeStudent,
  getJoinPage,
  getStudents,
  mergeStudents,
  postJoin,
  postLeave,
  postRemoval,
  postResume,
  removeStudent,
  renewPersonalCode,
  reopenAttempt,
  undoRemoval,
} from "./students";

/** The whole API, each route with what serves it, in the order in which its description tells it. */
export const apiTable = [
  getArticle,
  getFacts,
  getQuestions,
  postAttempts,
  getAttempt,
  putResponse,
  postCheck,
  postSecondCheck,
  postReveal,
  getChecked,
  postSubmission,
  getResult,
  getQuizFile,
  getAssignmentFile,
  postAssignments,
  getAssignments,
  getAssignment,
  changeAssignment,
  deleteAssignmentRoute,
  getAssignmentQuestions,
  postAssignmentQuestions,
  getImport,
  swapQuestion,
  setQuestionComparison,
  removeQuestion,
  previewAssignment,
  postDuplicate,
  lockAssignment,
  postSecrets,
  getStudents,
  changeStudent,
  removeStudent,
  postRemoval,
  undoRemoval,
  mergeStudents,
  reopenAttempt,
  renewPersonalCode,
  getEvents,
  getJoinPage,
  postJoin,
  postResume,
  postLeave,
  getResults,
  getRegrades,
  postRegrades,
  getResultsCsv,
  getResultsXlsx,
  getExport,
  getOembed,
];

/** The routes alone, for anyone who describes them. */
export const apiRoutes: ApiRoute[] = apiTable.map(({ route }) => route);
