export { postLock as POST } from "@/server/forms/assignments/post-lock";
