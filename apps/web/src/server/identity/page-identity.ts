import "server-only";
import { cookies } from "next/headers";
import { cookieName } from "./cookie";
import { readSecret, type Owner, type Secret } from "./secret";

/** An owner that may still be on its way from the page's cookie. */
export type OwnerOrPage = Owner | null | Promise<Owner | null>;

/** The secret of the browser that the page is rendered for. It must not get into the page. */
export async function readPageSecret(): Promise<Secret | null> {
  return readSecret((await cookies()).get(cookieName())?.value);
}
