export { postQuestionChange as POST } from "@/server/forms/assignments/post-question-change";
