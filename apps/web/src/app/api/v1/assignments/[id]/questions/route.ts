import { getAssignmentQuestions } from "@/server/api/assignments/get-assignment-questions";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: getAssignmentQuestions.handler,
});
