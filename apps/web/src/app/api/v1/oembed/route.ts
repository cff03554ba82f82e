import { getOembed } from "@/api/oembed";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getOembed.handler });
