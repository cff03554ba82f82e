export { POST } from "@/app/a/[code]/resume/route";
