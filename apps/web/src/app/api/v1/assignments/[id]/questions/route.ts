import { serveMethods } from "@/api/api-route";
import { getAssignmentQuestions, postAssignmentQuestions } from "@/api/assignments";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: getAssignmentQuestions.handler,
  POST: postAssignmentQuestions.handler,
});
