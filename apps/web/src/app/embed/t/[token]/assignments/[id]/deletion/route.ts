export { POST } from "@/app/assignments/[id]/deletion/route";
