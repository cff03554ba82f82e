export { postOwnQuestions as POST } from "@/server/forms/assignments/post-own-questions";
