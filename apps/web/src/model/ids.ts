import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { type Seed, seedSchema } from "@wellread/assessment";
import { z } from "zod";
import type { Owner } from "@/identity/identity";

const id = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** 128 random bits in base64url. Knowing one is not enough to manage the assignment. */
export const assignmentIdSchema = id.brand<"AssignmentId">();
export type AssignmentId = z.infer<typeof assignmentIdSchema>;

export const studentIdSchema = id.brand<"StudentId">();
export type StudentId = z.infer<typeof studentIdSchema>;

/** 128 random bits, as ids are written. */
export const newId = (): string => randomBytes(16).toString("base64url");

/** What a form or a program draws for one thing that it wants made. It is no secret, and is not stored. */
export const idempotencyKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{16,64}$/)
  .brand<"IdempotencyKey">();
export type IdempotencyKey = z.infer<typeof idempotencyKeySchema>;

/** The field of a request that may be sent again, as its answer may be lost. */
export const repeatable = {
  idempotencyKey: idempotencyKeySchema
    .optional()
    .describe(
      "Drawn at random for one request. The same request, sent again with the same key and by the same token or cookie, makes nothing more, and gets what the first one made.",
    ),
};

export const newIdempotencyKey = (): IdempotencyKey => idempotencyKeySchema.parse(newId());

/**
 * The id of what a request makes. The same request of the same owner with the same key gives the same id, so that it makes
 * nothing more when it is sent again; without a key, the id is a new one. It cannot be guessed, as no owner can.
 *
 * @param request what is to be made, and by which settings: the same key with another request makes something else.
 */
export const idOfRequest = (
  owner: Owner,
  key: IdempotencyKey | undefined,
  ...request: readonly unknown[]
): string =>
  key === undefined
    ? newId()
    : createHash("sha256")
        .update(JSON.stringify([owner, key, ...request]))
        .digest()
        .subarray(0, 16)
        .toString("base64url");

/** 128 random bits in base64url. Knowing one is not enough, as an attempt also belongs to a browser. */
export const attemptIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .brand<"AttemptId">();
export type AttemptId = z.infer<typeof attemptIdSchema>;

/** A seed for a quiz outside an assignment: short, as it is in an address. It is no secret. */
export const drawPublicSeed = (): Seed => seedSchema.parse(randomBytes(6).toString("base64url"));

/**
 * 128 bits that nobody can guess, for the opaque option ids of an attempt and for every draw of an assignment, whose
 * students may be asked questions that are not public.
 */
export const drawSecretSeed = (): Seed => seedSchema.parse(randomBytes(16).toString("base64url"));

/** Who ended an attempt at an assignment: its student, or the clock. */
export const endedBySchema = z.enum(["student", "deadline"]);
export type EndedBy = z.infer<typeof endedBySchema>;
