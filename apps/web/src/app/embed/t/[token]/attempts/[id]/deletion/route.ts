export { postDeletion as POST } from "@/server/forms/post-deletion";
