export { postSubmission as POST } from "@/server/forms/post-submission";
