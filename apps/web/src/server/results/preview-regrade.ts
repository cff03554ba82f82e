import "server-only";
import type { Regrade } from "@wellread/assessment";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { checkRegrade } from "./check-regrade";
import { openClass } from "./open-class";
import type { RegradePreview } from "./regrade-preview";
import { inForce } from "./stored-regrade";
import { viewPreview } from "./view-preview";
import { viewUndo } from "./view-undo";

/** Who would move by a correction. Nothing is stored. */
export async function previewRegrade(
  id: string,
  regrade: Regrade,
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentOutcome<RegradePreview>> {
  const opened = await openClass(id, "manage", owner);
  if (opened === null) return refused("assignment_not_found");
  const checked = checkRegrade(opened.record, regrade);
  if (!checked.ok) return checked;
  const before = inForce(opened.record.regrades);
  return { ok: true, value: viewPreview(opened.record, { before, after: [...before, regrade] }) };
}

/** Who would move if a correction were undone; refused if it is not there or is undone already. */
export async function previewUndo(
  id: string,
  regradeId: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentOutcome<RegradePreview>> {
  const opened = await openClass(id, "manage", owner);
  return opened === null ? refused("assignment_not_found") : viewUndo(opened.record, regradeId);
}
