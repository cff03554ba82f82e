import { mergeStudents } from "@/server/api/assignments/post-merge";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: mergeStudents.handler });
