export { POST } from "@/app/manage/session/route";
