export { POST } from "@/app/assignments/[id]/results/regrades/preview/route";
