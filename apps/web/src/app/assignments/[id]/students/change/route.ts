export { postStudentChange as POST } from "@/server/forms/assignments/post-student-change";
