import { getEvents } from "@/server/api/assignments/get-events";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getEvents.handler });
