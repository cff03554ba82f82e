import { putResponse } from "@/server/api/put-response";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ PUT: putResponse.handler });
