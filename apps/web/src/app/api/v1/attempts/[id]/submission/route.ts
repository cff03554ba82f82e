import { postSubmission } from "@/server/api/post-submission";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postSubmission.handler });
