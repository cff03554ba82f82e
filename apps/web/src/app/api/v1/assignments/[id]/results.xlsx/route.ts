import { getResultsXlsx } from "@/server/api/results/get-results-xlsx";
import { serveMethods } from "@/server/http/serve-methods";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getResultsXlsx.handler });
