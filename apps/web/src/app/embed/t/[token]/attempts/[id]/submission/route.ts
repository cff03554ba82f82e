export { POST } from "@/app/attempts/[id]/submission/route";
