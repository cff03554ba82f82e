import { postResume } from "@/server/api/assignments/post-resume";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postResume.handler });
