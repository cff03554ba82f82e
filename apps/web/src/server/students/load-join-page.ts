import "server-only";
import { readPageSecret } from "@/server/identity/page-identity";
import type { Secret } from "@/server/identity/secret";
import type { JoinView } from "./join-view";

/** What `/a/<code>` shows; null where no assignment has the code. */
export async function loadJoinPage(
  _code: string,
  _secret: Secret | null | Promise<Secret | null> = readPageSecret(),
): Promise<JoinView | null> {
  throw new Error("not built yet");
}
