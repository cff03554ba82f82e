import "server-only";
import { randomBytes } from "node:crypto";
import { joinCodeLength, spellCode, type AssignmentSettings } from "@wellread/assessment";
import { keepBank } from "@/server/banks/keep-bank";
import { getDatabase, type Database } from "@/server/database/database";
import { ownerOf, type Secret } from "@/server/identity/secret";
import type { AssembledAssignment } from "./assemble-assignment";
import { assignmentIdSchema, type AssignmentId } from "./assignment-id";
import { writeAudit, type AuditAction } from "./audit";
import { linkSecret } from "./link-secret";
import { newId } from "./new-id";

/** A new assignment, and the secret of its manage link, which is stored nowhere. */
export type Created = { id: AssignmentId; code: string; manageSecret: Secret };

/** A code that no assignment has. There are 85 million: the second draw is already unlikely. */
async function drawCode(database: Database): Promise<string> {
  for (;;) {
    const code = spellCode(randomBytes(64), joinCodeLength);
    const taken = await database
      .selectFrom("assignments")
      .select("id")
      .where("code", "=", code)
      .executeTakeFirst();
    if (taken === undefined) return code;
  }
}

/** Stores a new assignment, held by the browser or token of `secret`. */
export async function storeAssignment(
  { quiz, bank }: AssembledAssignment,
  settings: AssignmentSettings,
  secret: Secret,
  action: AuditAction,
): Promise<Created> {
  const database = await getDatabase();
  const id = assignmentIdSchema.parse(newId());
  const nonce = newId();
  const manageSecret = linkSecret(secret, "manage", id, nonce);
  const now = Date.now();
  const code = await database.transaction().execute(async (transaction) => {
    await keepBank(transaction, bank);
    const drawn = await drawCode(transaction);
    await transaction
      .insertInto("assignments")
      .values({
        id,
        code: drawn,
        manage_nonce: nonce,
        manage_hash: ownerOf(manageSecret),
        results_nonce: newId(),
        results_hash: null,
        settings: JSON.stringify(settings),
        quiz: JSON.stringify(quiz),
        bank: quiz.bank,
        created_at: now,
        touched_at: now,
        closes_at: settings.closesAt,
      })
      .execute();
    await transaction
      .insertInto("assignment_holders")
      .values({ assignment: id, owner: ownerOf(secret), role: "manage", since: now })
      .execute();
    await writeAudit(transaction, id, action, now);
    return drawn;
  });
  return { id, code, manageSecret };
}
