import { postJoin } from "@/server/api/assignments/post-join";

export const POST = postJoin.handler;
