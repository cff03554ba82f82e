import "server-only";
import { randomBytes } from "node:crypto";
import { seedSchema, type Seed } from "@wellread/assessment";

/** A seed for a quiz that somebody takes alone: short, as it stands in an address. It is no secret. */
export const drawSeed = (): Seed => seedSchema.parse(randomBytes(6).toString("base64url"));

/**
 * 128 bits that nobody can guess: for the opaque option ids of an attempt, and for all that an assignment draws, whose
 * students may be asked questions that are not public.
 */
export const drawSecretSeed = (): Seed => seedSchema.parse(randomBytes(16).toString("base64url"));
