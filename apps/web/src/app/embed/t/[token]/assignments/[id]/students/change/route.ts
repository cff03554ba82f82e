export { POST } from "@/app/assignments/[id]/students/change/route";
