import { renewPersonalCode } from "@/server/api/assignments/post-student-code";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: renewPersonalCode.handler });
