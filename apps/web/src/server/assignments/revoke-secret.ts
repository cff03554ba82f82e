import "server-only";
import type { Owner } from "@/server/identity/secret";
import type { AssignmentOutcome } from "./assignment-error";
import type { Role } from "./assignment-view";
import { manage } from "./manage";
import { newId } from "./new-id";
import { writeSecret } from "./write-secret";

/** Takes back the manage or results link, and with it every other browser that came in by it. */
export const revokeSecret = (id: string, role: Role, owner: Owner | null): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, "link_revoked", async (change) => {
    await writeSecret(change, role, { nonce: newId(), hash: null, keep: owner });
    return { ok: true, value: null };
  });
