export { POST } from "@/app/reading/route";
