import "server-only";
import { createHmac } from "node:crypto";
import { readPrivateLink } from "@wellread/assessment";
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

/** Why a text opens no assignment. One that is not there and a link that was ended are the same answer. */
type LinkProblem = "assignment_not_found" | "link_cut" | "link_for_students";

type Exchanged =
  { ok: true; value: { id: AssignmentId; role: Role } } | { ok: false; error: { code: LinkProblem } };

const noLink = { cut: "link_cut", student: "link_for_students", none: "assignment_not_found" } as const;

/**
 * Makes a browser a holder of the assignment by a link's secret, with whatever was copied along. A browser that already
 * manages it continues to do so after following a results link.
 */
export async function exchangeSecret(text: string, owner: Owner): Promise<Exchanged> {
  const reading = readPrivateLink(text);
  if (!reading.ok) return { ok: false, error: { code: noLink[reading.problem] } };
  const secret = readSecret(reading.secret);
  const parsed = assignmentIdSchema.safeParse(reading.id);
  if (secret === null || !parsed.success) return refused("assignment_not_found");
  const opened = await getDatabase();
  return opened.transaction().execute(async (database): Promise<Exchanged> => {
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
 * The secret of a link, derived from that of the browser that made it: that browser can show the link again, although
 * only the SHA-256 of the link's secret is stored. A new nonce, drawn at each rotation, makes a new secret.
 */
export const linkSecret = (browser: Secret, role: Role, id: string, nonce: string): Secret =>
  secretSchema.parse(createHmac("sha256", browser).update(`${role}/${id}/${nonce}`).digest("base64url"));

/** The link's path. The secret is in the fragment, which browsers do not send. */
export const linkPath = (role: Role, id: string, secret: Secret): string => `/${role}#${id}.${secret}`;

/**
 * The path of the manage or results link (`/manage#…`, `/results#…`), if this browser made it. Null if another browser
 * did, or if there is none; a new one can then be made. It must not be shown where a class can see it.
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

/**
 * Stores a new secret for a link, or none. Every other browser that was let in by the former one is shut out at once.
 */
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

/** Revokes the manage or results link, and shuts out every other browser that was let in by it. */
export const revokeSecret = (id: string, role: Role, owner: Owner | null): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, "link_revoked", async (change) => {
    await writeSecret(change, role, { nonce: newId(), hash: null, keep: owner });
    return { ok: true, value: null };
  });

/** A link that was just made. */
type Link = { path: string; secret: Secret };

/**
 * Makes a new manage or results link; the former one is revoked, and every other browser that was let in by it is shut
 * out.
 */
export const rotateSecret = (id: string, role: Role, browser: Secret): Promise<AssignmentOutcome<Link>> =>
  manage(id, ownerOf(browser), "link_made", async (change) => {
    const nonce = newId();
    const secret = linkSecret(browser, role, change.assignment.id, nonce);
    await writeSecret(change, role, { nonce, hash: ownerOf(secret), keep: ownerOf(browser) });
    return { ok: true, value: { path: linkPath(role, change.assignment.id, secret), secret } };
  });
