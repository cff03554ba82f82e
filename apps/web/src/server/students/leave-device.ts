import "server-only";
import type { Owner } from "@/server/identity/secret";

/** Makes this browser forget its student of the assignment; what was answered stays. */
export async function leaveDevice(_code: string, _owner: Owner | null): Promise<void> {
  throw new Error("not built yet");
}
