import { getQuestions } from "@/server/api/get-questions";

export const GET = getQuestions.handler;
