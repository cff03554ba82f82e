import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import type { SettingsChange } from "@wellread/assessment";

/** Changes settings. Those that decide what is asked draw new questions, and are refused once somebody has started. */
export async function changeSettings(
  _id: string,
  _change: SettingsChange,
  _owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  throw new Error("not built yet");
}
