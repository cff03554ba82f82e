import "server-only";
import type { ResultView } from "./result-view";

/** The result of a submitted attempt of this browser; null if there is none. Pages leave `owner` out. */
export async function loadResult(_id: string, _owner?: string): Promise<ResultView | null> {
  throw new Error("not built yet");
}
