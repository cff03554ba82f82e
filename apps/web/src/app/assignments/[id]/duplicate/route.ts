export { postDuplicate as POST } from "@/server/forms/assignments/post-duplicate";
