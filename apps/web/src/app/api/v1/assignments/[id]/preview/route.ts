import { previewAssignment } from "@/server/api/assignments/post-assignment-preview";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: previewAssignment.handler });
