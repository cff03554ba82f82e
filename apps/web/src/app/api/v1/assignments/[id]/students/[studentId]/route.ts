import { removeStudent } from "@/server/api/assignments/delete-student";
import { changeStudent } from "@/server/api/assignments/patch-student";

export const PATCH = changeStudent.handler;
export const DELETE = removeStudent.handler;
