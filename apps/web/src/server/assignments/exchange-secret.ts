import "server-only";
import { getDatabase } from "@/server/database/database";
import { ownerOf, readSecret, type Owner } from "@/server/identity/secret";
import { assignmentIdSchema, type AssignmentId } from "./assignment-id";
import { refused, type AssignmentOutcome } from "./assignment-error";
import type { Role } from "./assignment-view";
import { writeAudit } from "./audit";
import { findAssignment } from "./find-assignment";

/** `<id>.<secret>`, with or without the link before it. */
const fragment = /^(?:.*#)?([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

/**
 * Makes a browser a holder of the assignment by a link's secret. A browser that manages it already does so still if
 * it follows a results link.
 */
export async function exchangeSecret(
  text: string,
  owner: Owner,
): Promise<AssignmentOutcome<{ id: AssignmentId; role: Role }, "assignment_not_found">> {
  const [, id, secretText] = fragment.exec(text.trim().slice(-2000)) ?? [];
  const secret = readSecret(secretText);
  const parsed = assignmentIdSchema.safeParse(id);
  if (secret === null || !parsed.success) return refused("assignment_not_found");
  const opened = await getDatabase();
  return opened.transaction().execute(async (database) => {
    const held = await findAssignment(database, parsed.data, ownerOf(secret), "results");
    if (held === null) return refused("assignment_not_found");
    const now = Date.now();
    const known = await findAssignment(database, parsed.data, owner, "manage");
    if (known === null) {
      await database
        .insertInto("assignment_holders")
        .values({ assignment: parsed.data, owner, role: held.role, since: now })
        .onConflict((conflict) => conflict.columns(["owner", "assignment"]).doUpdateSet({ role: held.role }))
        .execute();
    }
    await writeAudit(database, parsed.data, "link_used", now);
    return { ok: true, value: { id: parsed.data, role: held.role } };
  });
}
