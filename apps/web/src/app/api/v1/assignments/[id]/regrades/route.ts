import { getRegrades } from "@/server/api/results/get-regrades";
import { postRegrades } from "@/server/api/results/post-regrades";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: getRegrades.handler,
  POST: postRegrades.handler,
});
