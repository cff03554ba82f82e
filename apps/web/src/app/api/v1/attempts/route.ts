import { postAttempts } from "@/server/api/post-attempts";

export const POST = postAttempts.handler;
