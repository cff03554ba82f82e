import { lockAssignment } from "@/server/api/assignments/post-lock";

export const POST = lockAssignment.handler;
