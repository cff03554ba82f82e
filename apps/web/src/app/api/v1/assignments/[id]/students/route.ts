import { getStudents } from "@/server/api/assignments/get-students";

export const GET = getStudents.handler;
