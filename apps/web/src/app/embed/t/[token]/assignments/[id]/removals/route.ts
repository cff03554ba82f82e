export { POST } from "@/app/assignments/[id]/removals/route";
