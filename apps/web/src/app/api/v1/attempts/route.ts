import { postAttempts } from "@/server/api/post-attempts";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postAttempts.handler });
