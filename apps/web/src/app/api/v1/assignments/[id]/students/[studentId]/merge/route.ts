import { mergeStudents } from "@/server/api/assignments/post-merge";

export const POST = mergeStudents.handler;
