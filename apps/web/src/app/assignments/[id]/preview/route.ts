export { postPreview as POST } from "@/server/forms/assignments/post-preview";
