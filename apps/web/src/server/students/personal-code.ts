import "server-only";
import { createHash, createHmac } from "node:crypto";
import { personalCodeLength, personalCodeSchema, spellCode, type PersonalCode } from "@wellread/assessment";
import type { Secret } from "@/server/identity/secret";

/**
 * A student's personal code, derived from the secret of the browser that joined: that browser can show it at any time,
 * though only its hash is stored.
 */
export const personalCodeOf = (browser: Secret, student: string): PersonalCode =>
  personalCodeSchema.parse(
    spellCode(createHmac("sha512", browser).update(`code/${student}`).digest(), personalCodeLength),
  );

/** What is stored of a personal code: SHA-256 with its assignment, so that it opens no other. */
export const codeHash = (assignment: string, code: PersonalCode): string =>
  createHash("sha256").update(`${assignment}/${code}`).digest("hex");
