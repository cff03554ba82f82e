export { POST } from "@/app/a/[code]/leave/route";
