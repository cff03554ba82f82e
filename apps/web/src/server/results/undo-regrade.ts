import "server-only";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { manage } from "@/server/assignments/manage";
import type { Owner } from "@/server/identity/secret";
import { readClass } from "./class-record";
import type { RegradeInput } from "./regrade-input";
import { viewUndo } from "./view-undo";

type Undo = Pick<Extract<RegradeInput, { undo: unknown }>, "undo" | "lower">;

/**
 * Takes a correction out of force; it stays in the log. Refused if it is not there, or undone already, or if somebody
 * would lose by it and that is not allowed.
 */
export function undoRegrade(
  id: string,
  { undo, lower }: Undo,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  return manage(id, owner, "regrade_undone", async ({ database, assignment, now }) => {
    // Looked at within the transaction: another attempt may have come in since the preview.
    const preview = viewUndo(await readClass(database, assignment, now), undo);
    if (!preview.ok) return preview;
    if (preview.value.down > 0 && !lower)
      return refused("invalid_request", { settings: [{ name: "lower", conflict: null }] });
    await database
      .updateTable("regrades")
      .set({ undone_at: now })
      .where("id", "=", undo)
      .where("assignment", "=", assignment.id)
      .execute();
    return { ok: true, value: null };
  });
}
