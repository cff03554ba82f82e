export { POST } from "@/app/attempts/[id]/questions/[n]/response/route";
