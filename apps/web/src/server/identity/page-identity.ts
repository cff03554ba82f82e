import "server-only";
import { cookies, headers } from "next/headers";
import { addressOf } from "@/server/http/address-of";
import { cookieName } from "./cookie";
import { readSecret, type Owner, type Secret } from "./secret";

/** An owner that may still be on its way from the page's cookie. */
export type OwnerOrPage = Owner | null | Promise<Owner | null>;

/** The secret of the browser that the page is rendered for. It must not get into the page. */
export async function readPageSecret(): Promise<Secret | null> {
  return readSecret((await cookies()).get(cookieName())?.value);
}

/** The address that the page is asked for from, for rate limits. */
export const readPageAddress = async (): Promise<string> => addressOf({ headers: await headers() });
