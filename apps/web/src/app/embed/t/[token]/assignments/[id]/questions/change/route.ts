export { POST } from "@/app/assignments/[id]/questions/change/route";
