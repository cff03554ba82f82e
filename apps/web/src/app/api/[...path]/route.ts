import { answers, handle } from "@/http/handle";
import { problem } from "@/http/problem";

const nothingHere = handle(answers.json, async () => problem("not_found"));

export const GET = nothingHere;
export const POST = nothingHere;
export const PUT = nothingHere;
export const PATCH = nothingHere;
export const DELETE = nothingHere;
