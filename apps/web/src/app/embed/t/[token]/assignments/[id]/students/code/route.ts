export { POST } from "@/app/assignments/[id]/students/code/route";
