export { POST } from "@/app/assignments/[id]/links/change/route";
