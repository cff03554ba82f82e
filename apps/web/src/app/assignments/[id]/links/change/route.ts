export { postLinkChange as POST } from "@/server/forms/assignments/post-link-change";
