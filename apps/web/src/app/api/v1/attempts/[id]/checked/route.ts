import { getChecked } from "@/server/api/get-checked";

export const GET = getChecked.handler;
