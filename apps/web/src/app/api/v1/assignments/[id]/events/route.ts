import { getEvents } from "@/server/api/assignments/get-events";

export const GET = getEvents.handler;
