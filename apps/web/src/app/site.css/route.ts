export { serveSiteSheet as GET } from "@/server/http/site-sheet";
