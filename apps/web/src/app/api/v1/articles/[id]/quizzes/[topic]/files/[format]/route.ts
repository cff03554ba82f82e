import { getQuizFile } from "@/api/files";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getQuizFile.handler });
