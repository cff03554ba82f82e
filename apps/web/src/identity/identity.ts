import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies, headers as pageHeaders } from "next/headers";
import { z } from "zod";
import { frameToken, isFramed } from "@/addresses";
import { readEnvironment } from "@/environment.server";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/** Whether an Origin header is this site: PUBLIC_URL, or without one the host that the request was sent to. */
function isOwnOrigin(origin: string, host: string | null): boolean {
  const { publicOrigin } = readEnvironment();
  return publicOrigin === undefined ? host !== null && hostOf(origin) === host : origin === publicOrigin;
}

/**
 * Whether a request may change something. A browser sends the cookie whichever site made it send the request, so the
 * request must show that one of our own pages did: by `Sec-Fetch-Site: same-origin`, or an Origin that is ours. A
 * request with a token of ours need not, as no other site knows the token.
 */
export function isOwnRequest(request: Request): boolean {
  if (safe.has(request.method) || readToken(request) !== null) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site === "same-origin") return true;
  const origin = request.headers.get("origin");
  return origin !== null && isOwnOrigin(origin, request.headers.get("host"));
}

/** The address, within this site, of the page that a request was sent from; undefined if the browser does not say. */
export function refererPath({ headers }: Request): string | undefined {
  const referer = headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return undefined;
  const { origin, pathname, search } = new URL(referer);
  // A path of two slashes would lead to another host.
  const isPath = !pathname.startsWith("//");
  return isOwnOrigin(origin, headers.get("host")) && isPath ? `${pathname}${search}` : undefined;
}

/**
 * Who may keep an answer that has whole addresses of this site in it. Without PUBLIC_URL they repeat the host that the
 * request named, which anybody can make up: a cache would give one person's to everybody.
 */
export const originHeaders = (): Record<string, string> =>
  readEnvironment().publicOrigin === undefined ? { "cache-control": "private, no-store" } : {};

/** The origin of this site: as set, or as the request addressed it. */
export const originOf = ({ headers }: Request): string =>
  readEnvironment().publicOrigin ?? `http://${headers.get("host") ?? "localhost"}`;

/** The origin of this site: as set, or as the browser addressed it. For addresses that people pass on. */
export const siteOrigin = async (): Promise<string> => {
  const { publicOrigin } = readEnvironment();
  return publicOrigin ?? `http://${(await pageHeaders()).get("host") ?? "localhost"}`;
};

/** The first half of an IPv6 address, which is what one subscriber gets; the rest can be different at every request. */
function networkOf(address: string): string {
  const [head = "", tail] = address.split("::");
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - groups.length - after.length)).fill("0");
  return [...groups, ...zeros, ...after].slice(0, 4).join(":");
}

/**
 * The address that a request came from, as noted by the nearest proxy or by Next itself; for rate limits only. A client
 * can make up everything before the last entry, so the last one counts. For an IPv6 address, it is the network.
 */
export function clientAddress({ headers }: { headers: Pick<Headers, "get"> }): string {
  const last = (headers.get("x-forwarded-for") ?? "").split(",").at(-1)?.trim().toLowerCase() ?? "";
  const address = last.slice(0, 64);
  if (!address.includes(":")) return address;
  // An IPv4 address written as an IPv6 one.
  return address.includes(".") ? (address.split(":").at(-1) ?? "") : networkOf(address);
}

/** The header in which the proxy gives pages the nonce of their policy. */
export const nonceHeader = "x-nonce";

/** The nonce by which the policy of the page that is being rendered lets a script run. */
export const pageNonce = async (): Promise<string | undefined> =>
  (await pageHeaders()).get(nonceHeader) ?? undefined;

/** The header in which the proxy gives pages their own path, whatever the request had there. */
export const pathHeader = "x-wellread-path";

/** The content of a browser's cookie or an API client's token: 256 random bits. It is never stored and never logged. */
export const secretSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .brand<"Secret">();
export type Secret = z.infer<typeof secretSchema>;

/** What is stored of a secret: its SHA-256 in hex. Somebody who reads the database cannot act for anyone. */
const ownerSchema = z.string().brand<"Owner">();
export type Owner = z.infer<typeof ownerSchema>;

export const newSecret = (): Secret => secretSchema.parse(randomBytes(32).toString("base64url"));

export const ownerOf = (secret: Secret): Owner =>
  ownerSchema.parse(createHash("sha256").update(secret).digest("hex"));

/** The secret, if the text has the shape of one. */
export const readSecret = (text: string | undefined): Secret | null =>
  secretSchema.safeParse(text).data ?? null;

const days = 180;

/** Whether browsers reach the site over https, according to PUBLIC_URL. */
export const isSecure = (): boolean => readEnvironment().publicOrigin?.startsWith("https:") ?? false;

/** The `__Host-` prefix makes browsers insist on Secure, on this very host and on the path `/`; it needs https. */
const cookieName = (): string => (isSecure() ? "__Host-wellread" : "wellread");

/** The cookie of a frame on another site, whose visitor is not known to be the person who visits this site. */
const frameCookieName = "__Host-wellread-frame";

const write = (name: string, secret: Secret, attributes: string[]): string =>
  [`${name}=${secret}`, "Path=/", `Max-Age=${days * 24 * 60 * 60}`, "HttpOnly", ...attributes].join("; ");

/** The Set-Cookie header that makes a browser the owner of what it starts. */
const writeCookie = (secret: Secret): string =>
  write(cookieName(), secret, ["SameSite=Lax", ...(isSecure() ? ["Secure"] : [])]);

/**
 * The Set-Cookie header by which a frame recognises its visitor; null if browsers would not keep it. It is separate for
 * each site that embeds the frame (CHIPS), so it tells no site about another.
 */
const writeFrameCookie = (secret: Secret): string | null =>
  isSecure() ? write(frameCookieName, secret, ["SameSite=None", "Secure", "Partitioned"]) : null;

/**
 * The headers by which a browser remembers that it holds an assignment. Where the address says who is asking, a cookie
 * that leads to it would outlive the tab.
 */
export const siteCookie = ({ by }: Caller, secret: Secret): Record<string, string> =>
  by === "frame" ? {} : { "set-cookie": writeCookie(secret) };

/** The path of the page that is being rendered, as the proxy noted it. */
export const pagePath = async (): Promise<string> => (await pageHeaders()).get(pathHeader) ?? "/";

/** An owner, or a promise of the one that the page's cookie names. */
export type OwnerOrPage = Owner | null | Promise<Owner | null>;

/**
 * The secret of the browser that the page is rendered for, or of its frame. It must not get into the page; only the
 * addresses within a frame contain it.
 */
export async function readPageSecret(): Promise<Secret | null> {
  const path = await pagePath();
  if (isFramed(path)) return readSecret(frameToken(path));
  return readSecret((await cookies()).get(cookieName())?.value);
}

/** The network address from which the page is requested, for rate limits. */
export const readPageAddress = async (): Promise<string> => clientAddress({ headers: await pageHeaders() });

/** The owner that is the browser of the page being rendered; null for one that never started anything. */
export async function identifyPage(): Promise<Owner | null> {
  const secret = await readPageSecret();
  return secret === null ? null : ownerOf(secret);
}

/**
 * Who sends a request, and how that is known. A token wins: a client that sends one means it, while a cookie is sent
 * automatically. Within a frame the address says it, as there may be no cookies, and the site's own cookie does not
 * count.
 */
export type Caller = {
  by: "token" | "cookie" | "frame" | "nothing";
  secret: Secret | null;
  owner: Owner | null;
};

const bearer = /^Bearer +([^ ]+)$/i;

/**
 * The token of a program. A proxy in front of a school may put a password or a token of its own on every request: what
 * does not have the form of ours is no identity, and nothing is decided by it.
 */
const readToken = ({ headers }: Request): Secret | null =>
  readSecret(bearer.exec(headers.get("authorization") ?? "")?.[1]);

const readCookie = (header: string | null, name: string): Secret | null => {
  const prefix = `${name}=`;
  const pair = header?.split(/; */).find((each) => each.startsWith(prefix));
  return readSecret(pair?.slice(prefix.length));
};

type Found = { by: Exclude<Caller["by"], "nothing">; secret: Secret | null };

function find(request: Request): Found {
  const { pathname } = new URL(request.url);
  if (isFramed(pathname)) return { by: "frame", secret: readSecret(frameToken(pathname)) };
  const token = readToken(request);
  if (token !== null) return { by: "token", secret: token };
  return { by: "cookie", secret: readCookie(request.headers.get("cookie"), cookieName()) };
}

/**
 * The earlier visitor of a frame, if the browser has kept its cookie. It only leads to the address and authorises
 * nothing.
 */
export const readFrameCookie = ({ headers }: Request): Secret | null =>
  readCookie(headers.get("cookie"), frameCookieName);

/** Reads the token, the address or the cookie of a request. A malformed one counts as none. */
export function identifyRequest(request: Request): Caller {
  const { by, secret } = find(request);
  return secret === null ? { by: "nothing", secret, owner: null } : { by, secret, owner: ownerOf(secret) };
}

/**
 * The headers by which a browser remembers its secret. A frame has it in its address, and gets a cookie only to find
 * the address again; a program that sent a token gets nothing.
 */
export function secretHeaders({ by }: Caller, secret: Secret): Record<string, string> {
  if (by === "token") return {};
  const cookie = by === "frame" ? writeFrameCookie(secret) : writeCookie(secret);
  return cookie === null ? {} : { "set-cookie": cookie };
}
