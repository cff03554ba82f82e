import { getArticle } from "@/server/api/get-article";

export const GET = getArticle.handler;
