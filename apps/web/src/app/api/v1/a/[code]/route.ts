import { getJoinPage } from "@/server/api/assignments/get-join-page";

export const GET = getJoinPage.handler;
