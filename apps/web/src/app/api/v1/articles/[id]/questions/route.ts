import { getQuestions } from "@/server/api/get-questions";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getQuestions.handler });
