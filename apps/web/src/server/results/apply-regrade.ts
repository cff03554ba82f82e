import "server-only";
import type { Regrade } from "@wellread/assessment";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import { manage } from "@/server/assignments/manage";
import { newId } from "@/server/assignments/new-id";
import type { Owner } from "@/server/identity/secret";
import { checkRegrade } from "./check-regrade";
import { readClass } from "./class-record";
import { regradeIdSchema, type RegradeId } from "./stored-regrade";

/** Puts a correction in force. It changes no answer and no bank: scores are reckoned with it from now on. */
export function applyRegrade(
  id: string,
  regrade: Regrade,
  reason: string,
  owner: Owner | null,
): Promise<AssignmentOutcome<RegradeId>> {
  return manage(id, owner, "regraded", async ({ database, assignment, now }) => {
    const record = await readClass(database, assignment, now);
    const checked = checkRegrade(record, regrade);
    if (!checked.ok) return checked;
    const made = regradeIdSchema.parse(newId());
    // Never before the last one: the order in which corrections were made is the order in which they count.
    const last = record.regrades.at(-1)?.createdAt ?? 0;
    await database
      .insertInto("regrades")
      .values({
        id: made,
        assignment: assignment.id,
        kind: regrade.kind,
        question: regrade.question,
        data: JSON.stringify(regrade),
        reason,
        created_at: Math.max(now, last + 1),
        undone_at: null,
      })
      .execute();
    return { ok: true, value: made };
  });
}
