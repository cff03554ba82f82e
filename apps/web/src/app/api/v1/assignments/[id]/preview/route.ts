import { previewAssignment } from "@/server/api/assignments/post-assignment-preview";

export const POST = previewAssignment.handler;
