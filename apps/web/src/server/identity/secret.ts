import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";

/** What a browser's cookie or an API client's token holds: 256 random bits. It is never stored and never logged. */
export const secretSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .brand<"Secret">();
export type Secret = z.infer<typeof secretSchema>;

/** What is stored of a secret: its SHA-256 in hex. Whoever reads the database cannot act for anyone. */
const ownerSchema = z.string().brand<"Owner">();
export type Owner = z.infer<typeof ownerSchema>;

export const newSecret = (): Secret => secretSchema.parse(randomBytes(32).toString("base64url"));

export const ownerOf = (secret: Secret): Owner =>
  ownerSchema.parse(createHash("sha256").update(secret).digest("hex"));

/** The secret, if the text has the shape of one. */
export const readSecret = (text: string | undefined): Secret | null =>
  secretSchema.safeParse(text).data ?? null;
