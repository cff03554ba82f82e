export { postRegrade as POST } from "@/server/forms/results/post-regrade";
