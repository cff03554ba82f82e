import { getAssignments } from "@/server/api/assignments/get-assignments";
import { postAssignments } from "@/server/api/assignments/post-assignments";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  POST: postAssignments.handler,
  GET: getAssignments.handler,
});
