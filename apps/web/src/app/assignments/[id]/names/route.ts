export { postNames as POST } from "@/server/forms/assignments/post-names";
