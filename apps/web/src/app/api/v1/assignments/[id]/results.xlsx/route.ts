import { getResultsXlsx } from "@/server/api/results/get-results-xlsx";

export const GET = getResultsXlsx.handler;
