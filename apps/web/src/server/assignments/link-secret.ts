import "server-only";
import { createHmac } from "node:crypto";
import { secretSchema, type Secret } from "@/server/identity/secret";
import type { Role } from "./assignment-view";

/**
 * The secret of a link, derived from that of the browser that made it: this browser can show its link again, though
 * only the link secret's SHA-256 is stored. The nonce, drawn anew at each rotation, makes it another one.
 */
export const linkSecret = (browser: Secret, role: Role, id: string, nonce: string): Secret =>
  secretSchema.parse(createHmac("sha256", browser).update(`${role}/${id}/${nonce}`).digest("base64url"));

/** The link's path; the secret stands in the fragment, which browsers send to nobody. */
export const linkPath = (role: Role, id: string, secret: Secret): string => `/${role}#${id}.${secret}`;
