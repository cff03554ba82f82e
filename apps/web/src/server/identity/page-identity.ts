import "server-only";
import { cookies, headers } from "next/headers";
import { frameToken, isFramed } from "@/features/embed/frame-path";
import { addressOf } from "@/server/http/address-of";
import { cookieName } from "./cookie";
import { pagePath } from "./page-path";
import { readSecret, type Owner, type Secret } from "./secret";

/** An owner that may still be on its way from the page's cookie. */
export type OwnerOrPage = Owner | null | Promise<Owner | null>;

/**
 * The secret of the browser that the page is rendered for, or of its frame. It must not get into the page; only the
 * addresses within a frame hold it.
 */
export async function readPageSecret(): Promise<Secret | null> {
  const path = await pagePath();
  if (isFramed(path)) return readSecret(frameToken(path));
  return readSecret((await cookies()).get(cookieName())?.value);
}

/** The address that the page is asked for from, for rate limits. */
export const readPageAddress = async (): Promise<string> => addressOf({ headers: await headers() });
