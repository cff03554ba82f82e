import "server-only";
import { randomBytes } from "node:crypto";

/** 128 random bits, as ids are written. */
export const newId = (): string => randomBytes(16).toString("base64url");
