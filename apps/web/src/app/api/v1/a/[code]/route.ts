import { getJoinPage } from "@/server/api/assignments/get-join-page";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getJoinPage.handler });
