import { removeStudent } from "@/server/api/assignments/delete-student";
import { changeStudent } from "@/server/api/assignments/patch-student";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  PATCH: changeStudent.handler,
  DELETE: removeStudent.handler,
});
