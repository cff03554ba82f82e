export { POST } from "@/app/assignments/[id]/settings/change/route";
