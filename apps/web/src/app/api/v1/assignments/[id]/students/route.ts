import { getStudents } from "@/api/students";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getStudents.handler });
