import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import type { AssignmentId } from "@/server/assignments/assignment-id";
import type { Role } from "./assignment-view";

/** Makes a browser a holder by what stands in a link's fragment, `<id>.<secret>`. */
export async function exchangeSecret(
  _fragment: string,
  _owner: Owner,
): Promise<AssignmentOutcome<{ id: AssignmentId; role: Role }>> {
  throw new Error("not built yet");
}
