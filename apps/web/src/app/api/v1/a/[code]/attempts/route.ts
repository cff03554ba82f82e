import { postJoin } from "@/api/students";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ POST: postJoin.handler });
