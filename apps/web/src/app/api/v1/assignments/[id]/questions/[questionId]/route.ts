import { serveMethods } from "@/api/api-route";
import { removeQuestion, swapQuestion } from "@/api/assignments";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  PUT: swapQuestion.handler,
  DELETE: removeQuestion.handler,
});
