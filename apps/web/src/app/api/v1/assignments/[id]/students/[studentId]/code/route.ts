import { renewPersonalCode } from "@/server/api/assignments/post-student-code";

export const POST = renewPersonalCode.handler;
