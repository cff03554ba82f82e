import { postDuplicate } from "@/server/api/assignments/post-duplicate";

export const POST = postDuplicate.handler;
