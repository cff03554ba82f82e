export { postRegradePreview as POST } from "@/server/forms/results/post-regrade-preview";
