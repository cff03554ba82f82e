import "server-only";
import type { Owner } from "@/server/identity/secret";
import type { Role } from "./assignment-view";
import type { Change } from "./manage";

const columns = {
  manage: (nonce: string, hash: Owner | null) => ({ manage_nonce: nonce, manage_hash: hash }),
  results: (nonce: string, hash: Owner | null) => ({ results_nonce: nonce, results_hash: hash }),
} satisfies Record<Role, (nonce: string, hash: Owner | null) => object>;

/** Stores another secret of a link, or none. Every other browser that came in by the former one is out at once. */
export async function writeSecret(
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
