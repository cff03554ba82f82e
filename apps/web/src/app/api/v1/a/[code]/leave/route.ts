import { postLeave } from "@/server/api/assignments/post-leave";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postLeave.handler });
