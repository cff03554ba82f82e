import "server-only";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { ProgressView } from "./progress-view";

/** How far the class is, for who manages it; null for anyone else. */
export async function loadProgress(
  _id: string,
  _owner: OwnerOrPage = identifyPage(),
): Promise<ProgressView | null> {
  throw new Error("not built yet");
}
