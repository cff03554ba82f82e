import { failedPage } from "@/server/http/failed-page";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: failedPage });
