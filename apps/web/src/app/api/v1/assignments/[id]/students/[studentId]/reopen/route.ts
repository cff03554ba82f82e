import { reopenAttempt } from "@/server/api/assignments/post-reopen";

export const POST = reopenAttempt.handler;
