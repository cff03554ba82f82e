export { postResume as POST } from "@/server/forms/students/post-resume";
