import "server-only";
import { createHmac } from "node:crypto";
import { getDatabase } from "@/database/database";
import {
  type Owner,
  ownerOf,
  readPageSecret,
  readSecret,
  type Secret,
  secretSchema,
} from "@/identity/identity";
import { type AssignmentOutcome, refused, type Role } from "@/model/assignment";
import { findAssignment, writeAudit } from "@/model/assignment-rows";
import { type AssignmentId, assignmentIdSchema, newId } from "@/model/ids";
import { type Change, manage } from "./manage.server";

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

/**
 * The secret of a link, derived from that of the browser that made it: this browser can show its link again, though
 * only the link secret's SHA-256 is stored. The nonce, drawn anew at each rotation, makes it another one.
 */
export const linkSecret = (browser: Secret, role: Role, id: string, nonce: string): Secret =>
  secretSchema.parse(createHmac("sha256", browser).update(`${role}/${id}/${nonce}`).digest("base64url"));

/** The link's path; the secret stands in the fragment, which browsers send to nobody. */
export const linkPath = (role: Role, id: string, secret: Secret): string => `/${role}#${id}.${secret}`;

/**
 * The path of the manage or results link (`/manage#…`, `/results#…`), where this browser made it. Null where another
 * did, or there is none: then a new one can be made. Not to be shown where a class can see it.
 */
export async function loadLink(
  id: string,
  role: Role,
  browser: Secret | null | Promise<Secret | null> = readPageSecret(),
): Promise<string | null> {
  const secret = await browser;
  if (secret === null) return null;
  const held = await findAssignment(await getDatabase(), id, ownerOf(secret), "manage");
  if (held === null) return null;
  const { manageHash, manageNonce, resultsHash, resultsNonce } = held.assignment;
  const [hash, nonce] = role === "manage" ? [manageHash, manageNonce] : [resultsHash, resultsNonce];
  const derived = linkSecret(secret, role, held.assignment.id, nonce);
  return ownerOf(derived) === hash ? linkPath(role, held.assignment.id, derived) : null;
}

const columns = {
  manage: (nonce: string, hash: Owner | null) => ({ manage_nonce: nonce, manage_hash: hash }),
  results: (nonce: string, hash: Owner | null) => ({ results_nonce: nonce, results_hash: hash }),
} satisfies Record<Role, (nonce: string, hash: Owner | null) => object>;

/** Stores another secret of a link, or none. Every other browser that came in by the former one is out at once. */
async function writeSecret(
  { database, assignment }: Change,
  role: Role,
  { nonce, hash, keep }: { nonce: string; hash: Owner | null; keep: Owner | null },
): Promise<void> {
  await database
    .updateTable("assignments")
    .set(columns[role](nonce, hash))
    .where("id", "=", assignment.id)
    .execute();
  await database
    .deleteFrom("assignment_holders")
    .where("assignment", "=", assignment.id)
    .where("role", "=", role)
    .where("owner", "!=", keep ?? "")
    .execute();
}

/** Takes back the manage or results link, and with it every other browser that came in by it. */
export const revokeSecret = (id: string, role: Role, owner: Owner | null): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, "link_revoked", async (change) => {
    await writeSecret(change, role, { nonce: newId(), hash: null, keep: owner });
    return { ok: true, value: null };
  });

/** A link that was just made. */
type Link = { path: string; secret: Secret };

/** Makes a new manage or results link; the former one, and every other browser that came in by it, is out. */
export const rotateSecret = (id: string, role: Role, browser: Secret): Promise<AssignmentOutcome<Link>> =>
  manage(id, ownerOf(browser), "link_made", async (change) => {
    const nonce = newId();
    const secret = linkSecret(browser, role, change.assignment.id, nonce);
    await writeSecret(change, role, { nonce, hash: ownerOf(secret), keep: ownerOf(browser) });
    return { ok: true, value: { path: linkPath(role, change.assignment.id, secret), secret } };
  });
