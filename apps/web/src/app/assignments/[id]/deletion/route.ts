export { postAssignmentDeletion as POST } from "@/server/forms/assignments/post-assignment-deletion";
