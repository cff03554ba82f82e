import { serveMethods } from "@/api/api-route";
import { changeAssignment, deleteAssignmentRoute, getAssignment } from "@/api/assignments";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: getAssignment.handler,
  PATCH: changeAssignment.handler,
  DELETE: deleteAssignmentRoute.handler,
});
