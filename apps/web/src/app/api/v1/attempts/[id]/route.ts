import { getAttempt } from "@/api/attempts";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getAttempt.handler });
