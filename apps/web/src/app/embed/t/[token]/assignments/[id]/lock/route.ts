export { POST } from "@/app/assignments/[id]/lock/route";
