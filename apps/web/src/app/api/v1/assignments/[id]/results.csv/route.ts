import { getResultsCsv } from "@/server/api/results/get-results-csv";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getResultsCsv.handler });
