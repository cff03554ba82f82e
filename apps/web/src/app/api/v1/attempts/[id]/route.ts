import { getAttempt } from "@/server/api/get-attempt";

export const GET = getAttempt.handler;
