export { POST } from "@/app/assignments/new/route";
