import { putResponse } from "@/server/api/put-response";

export const PUT = putResponse.handler;
