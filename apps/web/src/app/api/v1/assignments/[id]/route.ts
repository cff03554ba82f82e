import { deleteAssignmentRoute } from "@/server/api/assignments/delete-assignment";
import { getAssignment } from "@/server/api/assignments/get-assignment";
import { changeAssignment } from "@/server/api/assignments/patch-assignment";

export const GET = getAssignment.handler;
export const PATCH = changeAssignment.handler;
export const DELETE = deleteAssignmentRoute.handler;
