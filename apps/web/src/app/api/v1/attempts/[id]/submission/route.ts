import { postSubmission } from "@/server/api/post-submission";

export const POST = postSubmission.handler;
