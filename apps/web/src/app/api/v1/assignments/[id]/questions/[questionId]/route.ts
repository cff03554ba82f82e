import { removeQuestion } from "@/server/api/assignments/delete-assignment-question";
import { swapQuestion } from "@/server/api/assignments/put-assignment-question";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  PUT: swapQuestion.handler,
  DELETE: removeQuestion.handler,
});
