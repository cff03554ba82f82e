export { postResponse as POST } from "@/server/forms/post-response";
