import { removeQuestion } from "@/server/api/assignments/delete-assignment-question";
import { swapQuestion } from "@/server/api/assignments/put-assignment-question";

export const PUT = swapQuestion.handler;
export const DELETE = removeQuestion.handler;
