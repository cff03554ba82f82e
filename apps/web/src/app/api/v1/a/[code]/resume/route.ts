import { postResume } from "@/server/api/assignments/post-resume";

export const POST = postResume.handler;
