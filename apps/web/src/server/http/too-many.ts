import "server-only";
import { consume, type Count } from "@/server/limits/consume";
import { problem, type Problem } from "./problem";

/** Counts one of each; the problem to answer with where one of them was too often. */
export async function tooMany(...counts: Count[]): Promise<Problem | null> {
  const retryAfter = await consume(...counts);
  return retryAfter === null ? null : problem("too_many_requests", { retryAfter });
}
