export { POST } from "@/app/assignments/forgetting/route";
