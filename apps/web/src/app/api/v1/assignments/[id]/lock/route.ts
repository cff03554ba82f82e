import { lockAssignment } from "@/server/api/assignments/post-lock";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: lockAssignment.handler });
