import { getResult } from "@/server/api/get-result";

export const GET = getResult.handler;
