export { postSession as POST } from "@/server/forms/assignments/post-session";
