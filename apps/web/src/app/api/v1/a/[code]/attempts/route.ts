import { postJoin } from "@/server/api/assignments/post-join";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postJoin.handler });
