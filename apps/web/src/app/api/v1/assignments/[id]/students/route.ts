import { getStudents } from "@/server/api/assignments/get-students";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getStudents.handler });
