import { getFacts } from "@/server/api/get-facts";

export const GET = getFacts.handler;
