import { getRegrades } from "@/server/api/results/get-regrades";
import { postRegrades } from "@/server/api/results/post-regrades";

export const GET = getRegrades.handler;
export const POST = postRegrades.handler;
