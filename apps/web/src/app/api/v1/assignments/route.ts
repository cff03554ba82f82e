import { getAssignments } from "@/server/api/assignments/get-assignments";
import { postAssignments } from "@/server/api/assignments/post-assignments";

export const POST = postAssignments.handler;
export const GET = getAssignments.handler;
