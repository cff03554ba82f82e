export { POST } from "@/app/attempts/route";
