import "server-only";
import { cookies } from "next/headers";
import { cookieName } from "./cookie";
import { ownerOf, readSecret, type Owner } from "./secret";

/** The owner that the browser of the page being rendered is; null for one that never started anything. */
export async function identifyPage(): Promise<Owner | null> {
  const secret = readSecret((await cookies()).get(cookieName())?.value);
  return secret === null ? null : ownerOf(secret);
}
