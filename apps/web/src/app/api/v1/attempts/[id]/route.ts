import { getAttempt } from "@/server/api/get-attempt";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getAttempt.handler });
