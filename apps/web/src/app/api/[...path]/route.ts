import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";

const nothingHere = handle(answers.json, async () => problem("not_found"));

export const GET = nothingHere;
export const POST = nothingHere;
export const PUT = nothingHere;
export const PATCH = nothingHere;
export const DELETE = nothingHere;
