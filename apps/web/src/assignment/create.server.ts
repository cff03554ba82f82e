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
import { isRetold, keepBank, loadBank } from "@/model/banks";
import {
  type AssignmentId,
  assignmentIdSchema,
  drawSecretSeed,
  type IdempotencyKey,
  idOfRequest,
  newId,
} from "@/model/ids";
import { findRegrades, type StoredRegrade, writeRegrade } from "@/model/regrades";
import { assembleAssignment, type AssembledAssignment, defaultTitle } from "./draw.server";
import { linkPath, linkSecret, loadLink } from "./links.server";
import { faultyReading } from "./settings-change.server";

/** A new assignment, and its manage link, of which only a digest is stored; null if that was ended since. */
export type Created = { id: AssignmentId; code: string; managePath: string | null };

/** What the browser or token of `secret` made by this id, and still holds; null if that is nothing. */
async function findMade(id: AssignmentId, secret: Secret): Promise<Created | null> {
  const held = await findAssignment(await getDatabase(), id, ownerOf(secret), "manage");
  if (held === null) return null;
  return { id, code: held.assignment.code, managePath: await loadLink(id, "manage", secret) };
}

const idOfCreated = ({ idempotencyKey, ...wish }: CreateInput, secret: Secret): AssignmentId =>
  assignmentIdSchema.parse(idOfRequest(ownerOf(secret), idempotencyKey, "assignment", wish));

/** The assignment that the same request has made already; null if it has not. */
export const findCreated = async (input: CreateInput, secret: Secret): Promise<Created | null> =>
  input.idempotencyKey === undefined ? null : findMade(idOfCreated(input, secret), secret);

const idOfDuplicate = (original: string, secret: Secret, key: IdempotencyKey | undefined): AssignmentId =>
  assignmentIdSchema.parse(idOfRequest(ownerOf(secret), key, "duplicate", original));

/** The duplicate that the same request has made already; null if it has not. */
export const findDuplicate = async (
  original: string,
  secret: Secret,
  key: IdempotencyKey | undefined,
): Promise<Created | null> =>
  key === undefined ? null : findMade(idOfDuplicate(original, secret, key), secret);

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
  id: AssignmentId,
  { quiz, bank }: AssembledAssignment,
  settings: AssignmentSettings,
  secret: Secret,
  action: AuditAction,
  regrades: readonly StoredRegrade[] = [],
): Promise<Created> {
  const database = await getDatabase();
  const nonce = newId();
  const manageSecret = linkSecret(secret, "manage", id, nonce);
  const now = Date.now();
  const code = await database.transaction().execute(async (transaction) => {
    await keepBank(transaction, bank);
    const drawn = await drawCode(transaction);
    const inserted = await transaction
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
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (inserted === undefined) return null;
    await transaction
      .insertInto("assignment_holders")
      .values({ assignment: id, owner: ownerOf(secret), role: "manage", since: now })
      .execute();
    for (const [at, regrade] of regrades.entries()) await writeRegrade(transaction, id, regrade, now + at);
    await writeAudit(transaction, id, action, now);
    return drawn;
  });
  if (code !== null) return { id, code, managePath: linkPath("manage", id, manageSecret) };
  // The same request came twice at once; or this browser made it once and was made to forget it, and makes another.
  const made = await findMade(id, secret);
  return (
    made ??
    storeAssignment(assignmentIdSchema.parse(newId()), { quiz, bank }, settings, secret, action, regrades)
  );
}

/** The settings of an assignment of which nothing else is said. What nobody has retold is read on paper. */
function usualSettings({ article, topic, settings }: CreateInput): AssignmentSettings {
  const topics = selectionOf(topic);
  const usual = defaultAssignmentSettings(article, topics, defaultTitle(settings?.topics ?? topics));
  return isRetold(article) ? usual : { ...usual, reading: { kind: "paper", value: "" } };
}

/**
 * Makes an assignment with the defaults, except for what the input sets. The browser or token of `secret` then holds
 * it. There is one, however often the same request comes.
 */
export async function createAssignment(
  input: CreateInput,
  secret: Secret,
): Promise<AssignmentOutcome<Created>> {
  const settled = settleSettings(usualSettings(input), input.settings ?? {});
  const settings = assignmentSettingsSchema.safeParse(settled);
  if (!settings.success) return refused("invalid_request", { settings: faultySettings(settings.error) });
  const conflicts = faultyTimes(findTimeConflicts(null, settings.data, Date.now()));
  const faults = [...faultyReading(null, settings.data), ...conflicts];
  if (faults.length > 0) return refused("invalid_request", { settings: faults });
  const assembled = assembleAssignment(settings.data, drawSecretSeed());
  if (!assembled.ok) return assembled;
  const id = idOfCreated(input, secret);
  return { ok: true, value: await storeAssignment(id, assembled.value, settings.data, secret, "created") };
}

/**
 * Makes a new assignment with the same settings and questions, but without students and times. The corrections of its
 * questions are in force there too, and in its log; points that a student was given by hand are not.
 */
export async function duplicateAssignment(
  id: string,
  secret: Secret,
  key?: IdempotencyKey,
): Promise<AssignmentOutcome<Created>> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, ownerOf(secret), "manage");
  if (held === null) return refused("assignment_not_found");
  const { quiz, settings } = held.assignment;
  const bank = await loadBank(database, quiz.bank);
  const fresh = { ...settings, opensAt: null, closesAt: null };
  const regrades = (await findRegrades(database, held.assignment.id)).filter(
    ({ regrade, undoneAt }) => undoneAt === null && regrade.kind !== "override",
  );
  const copy = idOfDuplicate(held.assignment.id, secret, key);
  return {
    ok: true,
    value: await storeAssignment(copy, { quiz, bank }, fresh, secret, "duplicated", regrades),
  };
}
