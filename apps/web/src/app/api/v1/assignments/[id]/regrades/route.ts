import { serveMethods } from "@/api/api-route";
import { getRegrades, postRegrades } from "@/api/results";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({
  GET: getRegrades.handler,
  POST: postRegrades.handler,
});
