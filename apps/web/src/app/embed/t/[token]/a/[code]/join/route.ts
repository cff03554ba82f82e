export { postJoin as POST } from "@/server/forms/students/post-join";
