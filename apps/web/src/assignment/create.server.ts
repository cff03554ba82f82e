import "server-only";
import { randomBytes } from "node:crypto";
import {
  type AssignmentSettings,
  assignmentSettingsSchema,
  defaultAssignmentSettings,
  findTimeConflicts,
  joinCodeLength,
  selectionOf,
  settleSettings,
  spellCode,
} from "@wellread/assessment";
import { type Database, getDatabase } from "@/database/database";
import { ownerOf, type Secret } from "@/identity/identity";
import {
  type AssignmentOutcome,
  type CreateInput,
  faultySettings,
  faultyTimes,
  refused,
} from "@/model/assignment";
import { type AuditAction, findAssignment, writeAudit } from "@/model/assignment-rows";
import { keepBank, loadBank } from "@/model/banks";
import { type AssignmentId, assignmentIdSchema, drawSecretSeed, newId } from "@/model/ids";
import { findRegrades, type StoredRegrade, writeRegrade } from "@/model/regrades";
import { assembleAssignment, type AssembledAssignment, defaultTitle } from "./draw.server";
import { linkSecret } from "./links.server";

/** A new assignment, and the secret of its manage link, which is stored nowhere. */
export type Created = { id: AssignmentId; code: string; manageSecret: Secret };

/** Draws a code that no assignment has. There are about 86 million, so even a second draw is unlikely. */
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

/** Stores a new assignment, which the browser or token of `secret` then holds. */
async function storeAssignment(
  { quiz, bank }: AssembledAssignment,
  settings: AssignmentSettings,
  secret: Secret,
  action: AuditAction,
  regrades: readonly StoredRegrade[] = [],
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
    for (const [at, regrade] of regrades.entries()) await writeRegrade(transaction, id, regrade, now + at);
    await writeAudit(transaction, id, action, now);
    return drawn;
  });
  return { id, code, manageSecret };
}

/**
 * Makes an assignment with the defaults, except for what the input sets. The browser or token of `secret` then holds
 * it.
 */
export async function createAssignment(
  { article, topic, settings: wished }: CreateInput,
  secret: Secret,
): Promise<AssignmentOutcome<Created>> {
  const topics = selectionOf(topic);
  const usual = defaultAssignmentSettings(article, topics, defaultTitle(wished?.topics ?? topics));
  const settings = assignmentSettingsSchema.safeParse(settleSettings(usual, wished ?? {}));
  if (!settings.success) return refused("invalid_request", { settings: faultySettings(settings.error) });
  const conflicts = findTimeConflicts(null, settings.data, Date.now());
  if (conflicts.length > 0) return refused("invalid_request", { settings: faultyTimes(conflicts) });
  const assembled = assembleAssignment(settings.data, drawSecretSeed());
  if (!assembled.ok) return assembled;
  return { ok: true, value: await storeAssignment(assembled.value, settings.data, secret, "created") };
}

/**
 * Makes a new assignment with the same settings and questions, but without students and times. The corrections of its
 * questions are in force there too, and in its log; points that a student was given by hand are not.
 */
export async function duplicateAssignment(id: string, secret: Secret): Promise<AssignmentOutcome<Created>> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, ownerOf(secret), "manage");
  if (held === null) return refused("assignment_not_found");
  const { quiz, settings } = held.assignment;
  const bank = await loadBank(database, quiz.bank);
  const fresh = { ...settings, opensAt: null, closesAt: null };
  const regrades = (await findRegrades(database, held.assignment.id)).filter(
    ({ regrade, undoneAt }) => undoneAt === null && regrade.kind !== "override",
  );
  return {
    ok: true,
    value: await storeAssignment({ quiz, bank }, fresh, secret, "duplicated", regrades),
  };
}
