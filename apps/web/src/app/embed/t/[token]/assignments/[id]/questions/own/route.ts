export { POST } from "@/app/assignments/[id]/questions/own/route";
