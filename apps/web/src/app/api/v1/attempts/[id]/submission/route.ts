import { postSubmission } from "@/api/attempts";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postSubmission.handler });
