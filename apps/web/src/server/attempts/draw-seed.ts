import "server-only";
import { randomBytes } from "node:crypto";
import { seedSchema, type Seed } from "@wellread/assessment";

/** A seed for a quiz: short, as it stands in an address. It is no secret. */
export const drawSeed = (): Seed => seedSchema.parse(randomBytes(6).toString("base64url"));

/** The seed of an attempt's opaque option ids: 128 bits that nobody can guess. */
export const drawSecretSeed = (): Seed => seedSchema.parse(randomBytes(16).toString("base64url"));
