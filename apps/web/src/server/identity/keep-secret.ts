import "server-only";
import { writeCookie, writeFrameCookie } from "./cookie";
import type { Caller } from "./identify-request";
import type { Secret } from "./secret";

/**
 * The headers by which a browser keeps who it is. A frame knows that by its address, and keeps a cookie only to find
 * the address again; a program that sent a token keeps nothing.
 */
export function keepSecret({ by }: Caller, secret: Secret): Record<string, string> {
  if (by === "token") return {};
  const cookie = by === "frame" ? writeFrameCookie(secret) : writeCookie(secret);
  return cookie === null ? {} : { "set-cookie": cookie };
}
