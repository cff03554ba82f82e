import { getQuizFile } from "@/server/api/downloads/get-quiz-file";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getQuizFile.handler });
