import { serveMethods } from "@/api/api-route";
import { getAssignments, postAssignments } from "@/api/assignments";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  POST: postAssignments.handler,
  GET: getAssignments.handler,
});
