import { postCheck } from "@/server/api/post-check";

export const POST = postCheck.handler;
