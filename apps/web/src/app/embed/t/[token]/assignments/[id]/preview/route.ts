export { POST } from "@/app/assignments/[id]/preview/route";
