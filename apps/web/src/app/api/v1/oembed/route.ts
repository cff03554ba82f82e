import { getOembed } from "@/server/api/get-oembed";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getOembed.handler });
