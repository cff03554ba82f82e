import "server-only";
import { ownerOf, type Secret } from "@/server/identity/secret";
import type { AssignmentOutcome } from "./assignment-error";
import type { Role } from "./assignment-view";
import { linkPath, linkSecret } from "./link-secret";
import { manage } from "./manage";
import { newId } from "./new-id";
import { writeSecret } from "./write-secret";

/** A link that was just made. */
export type Link = { path: string; secret: Secret };

/** Makes a new manage or results link; the former one, and every other browser that came in by it, is out. */
export const rotateSecret = (id: string, role: Role, browser: Secret): Promise<AssignmentOutcome<Link>> =>
  manage(id, ownerOf(browser), "link_made", async (change) => {
    const nonce = newId();
    const secret = linkSecret(browser, role, change.assignment.id, nonce);
    await writeSecret(change, role, { nonce, hash: ownerOf(secret), keep: ownerOf(browser) });
    return { ok: true, value: { path: linkPath(role, change.assignment.id, secret), secret } };
  });
