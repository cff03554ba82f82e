export { serveDataDocument as GET } from "@/features/developers/data-document";
