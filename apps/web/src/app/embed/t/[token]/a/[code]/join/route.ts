export { POST } from "@/app/a/[code]/join/route";
