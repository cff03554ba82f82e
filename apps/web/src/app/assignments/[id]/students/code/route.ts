export { postStudentCode as POST } from "@/server/forms/assignments/post-student-code";
