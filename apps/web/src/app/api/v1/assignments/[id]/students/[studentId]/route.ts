import { serveMethods } from "@/api/api-route";
import { changeStudent, removeStudent } from "@/api/students";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  PATCH: changeStudent.handler,
  DELETE: removeStudent.handler,
});
