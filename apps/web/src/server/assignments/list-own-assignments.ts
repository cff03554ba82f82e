import "server-only";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { OwnAssignment } from "./assignment-view";

/** The assignments that this browser holds, newest first. */
export async function listOwnAssignments(_owner: OwnerOrPage = identifyPage()): Promise<OwnAssignment[]> {
  throw new Error("not built yet");
}
