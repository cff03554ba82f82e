import "server-only";
import type { ApiRoute } from "../api-route";
import { changeAssignment } from "./patch-assignment";
import { changeStudent } from "./patch-student";
import { deleteAssignmentRoute } from "./delete-assignment";
import { getAssignment } from "./get-assignment";
import { getAssignmentQuestions } from "./get-assignment-questions";
import { getAssignments } from "./get-assignments";
import { getEvents } from "./get-events";
import { getJoinPage } from "./get-join-page";
import { getStudents } from "./get-students";
import { lockAssignment } from "./post-lock";
import { mergeStudents } from "./post-merge";
import { postAssignmentQuestions } from "./post-assignment-questions";
import { postAssignments } from "./post-assignments";
import { postDuplicate } from "./post-duplicate";
import { postJoin } from "./post-join";
import { postLeave } from "./post-leave";
import { postResume } from "./post-resume";
import { postSecrets } from "./post-secrets";
import { previewAssignment } from "./post-assignment-preview";
import { removeQuestion } from "./delete-assignment-question";
import { removeStudent } from "./delete-student";
import { renewPersonalCode } from "./post-student-code";
import { reopenAttempt } from "./post-reopen";
import { swapQuestion } from "./put-assignment-question";

/** What the API has of assignments, in the order in which its description tells it. */
export const assignmentRoutes: ApiRoute[] = [
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
