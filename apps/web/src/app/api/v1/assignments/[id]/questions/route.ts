import { getAssignmentQuestions } from "@/server/api/assignments/get-assignment-questions";

export const GET = getAssignmentQuestions.handler;
