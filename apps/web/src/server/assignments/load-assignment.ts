import "server-only";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { AssignmentView, Role } from "./assignment-view";

/** The assignment, if the caller holds it in that role (`manage` includes `results`); null the same for missing and foreign. */
export async function loadAssignment(
  _id: string,
  _role: Role = "manage",
  _owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentView | null> {
  throw new Error("not built yet");
}
