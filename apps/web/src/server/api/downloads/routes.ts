import "server-only";
import type { ApiRoute } from "../api-route";
import { getAssignmentFile } from "./get-assignment-file";
import { getQuizFile } from "./get-quiz-file";

/** Quizzes as files. */
export const downloadRoutes: ApiRoute[] = [getQuizFile.route, getAssignmentFile.route];
