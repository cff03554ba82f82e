import { postDuplicate } from "@/server/api/assignments/post-duplicate";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postDuplicate.handler });
