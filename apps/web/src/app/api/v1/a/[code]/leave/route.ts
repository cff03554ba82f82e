import { postLeave } from "@/server/api/assignments/post-leave";

export const POST = postLeave.handler;
