export { postStart as POST } from "@/server/forms/post-start";
