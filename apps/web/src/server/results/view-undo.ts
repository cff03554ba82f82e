import "server-only";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { ClassRecord } from "./class-record";
import type { RegradePreview } from "./regrade-preview";
import { inForce } from "./stored-regrade";
import { viewPreview } from "./view-preview";

/** Says who moves when a correction is undone; refused if it is not there, or undone already. */
export function viewUndo(record: ClassRecord, undo: string): AssignmentOutcome<RegradePreview> {
  const { regrades } = record;
  if (!regrades.some((one) => one.id === undo && one.undoneAt === null)) return refused("regrade_not_found");
  const after = inForce(regrades.filter((one) => one.id !== undo));
  return { ok: true, value: viewPreview(record, { before: inForce(regrades), after }) };
}
