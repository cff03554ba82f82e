import { getResultsCsv } from "@/server/api/results/get-results-csv";

export const GET = getResultsCsv.handler;
