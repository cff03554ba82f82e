import { previewAssignment } from "@/api/assignments";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: previewAssignment.handler });
