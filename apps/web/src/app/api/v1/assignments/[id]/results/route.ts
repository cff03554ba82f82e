import { getResults } from "@/server/api/results/get-results";

export const GET = getResults.handler;
