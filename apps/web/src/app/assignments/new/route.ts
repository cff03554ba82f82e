export { postAssignment as POST } from "@/server/forms/assignments/post-assignment";
