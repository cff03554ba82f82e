import { deleteAssignmentRoute } from "@/server/api/assignments/delete-assignment";
import { getAssignment } from "@/server/api/assignments/get-assignment";
import { changeAssignment } from "@/server/api/assignments/patch-assignment";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: getAssignment.handler,
  PATCH: changeAssignment.handler,
  DELETE: deleteAssignmentRoute.handler,
});
