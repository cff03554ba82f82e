import { getExport } from "@/server/api/results/get-export";

export const GET = getExport.handler;
