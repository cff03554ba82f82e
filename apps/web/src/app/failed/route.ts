export { failedPage as GET } from "@/server/http/failed-page";
