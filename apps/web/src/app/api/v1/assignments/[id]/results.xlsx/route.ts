import { getResultsXlsx } from "@/api/results";
import { serveMethods } from "@/api/api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serveMethods({ GET: getResultsXlsx.handler });
