import "server-only";
import { readPageSecret } from "./page-identity";
import { ownerOf, type Owner } from "./secret";

/** The owner that the browser of the page being rendered is; null for one that never started anything. */
export async function identifyPage(): Promise<Owner | null> {
  const secret = await readPageSecret();
  return secret === null ? null : ownerOf(secret);
}
