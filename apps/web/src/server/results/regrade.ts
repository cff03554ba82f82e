import "server-only";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";
import { applyRegrade } from "./apply-regrade";
import { openClass } from "./open-class";
import { previewRegrade, previewUndo } from "./preview-regrade";
import type { RegradeAnswer, RegradeInput } from "./regrade-input";
import { undoRegrade } from "./undo-regrade";
import { viewRegrades } from "./view-regrades";

const previewInput = (id: string, input: RegradeInput, owner: Owner | null) =>
  "undo" in input ? previewUndo(id, input.undo, owner) : previewRegrade(id, input.regrade, owner);

const doInput = (id: string, input: RegradeInput, owner: Owner | null) =>
  "undo" in input ? undoRegrade(id, input, owner) : applyRegrade(id, input.regrade, input.reason, owner);

/** Makes or undoes a correction, or only says who would move by it. */
export async function regrade(
  id: string,
  input: RegradeInput,
  owner: Owner | null,
): Promise<AssignmentOutcome<RegradeAnswer>> {
  const preview = await previewInput(id, input, owner);
  if (!preview.ok) return preview;
  const done = input.preview ? null : await doInput(id, input, owner);
  if (done !== null && !done.ok) return done;
  const opened = await openClass(id, "manage", owner);
  if (opened === null) return refused("assignment_not_found");
  return { ok: true, value: { preview: preview.value, regrades: viewRegrades(opened.record) } };
}
