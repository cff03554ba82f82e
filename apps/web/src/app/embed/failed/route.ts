export { GET } from "@/app/failed/route";
