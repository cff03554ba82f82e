import { reopenAttempt } from "@/server/api/assignments/post-reopen";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: reopenAttempt.handler });
