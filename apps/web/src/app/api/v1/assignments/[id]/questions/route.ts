import { getAssignmentQuestions } from "@/server/api/assignments/get-assignment-questions";
import { postAssignmentQuestions } from "@/server/api/assignments/post-assignment-questions";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: getAssignmentQuestions.handler,
  POST: postAssignmentQuestions.handler,
});
