export { postLeave as POST } from "@/server/forms/students/post-leave";
