import "server-only";
import type { AttemptView } from "./attempt-view";

/** The attempt, if it is this browser's; null the same for missing and foreign. Pages leave `owner` out. */
export async function loadAttempt(_id: string, _owner?: string): Promise<AttemptView | null> {
  throw new Error("not built yet");
}
