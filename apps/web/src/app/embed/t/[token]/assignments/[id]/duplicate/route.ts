export { POST } from "@/app/assignments/[id]/duplicate/route";
