export { POST } from "@/app/attempts/[id]/deletion/route";
