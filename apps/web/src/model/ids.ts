import "server-only";
import { randomBytes } from "node:crypto";
import { type Seed, seedSchema } from "@wellread/assessment";
import { z } from "zod";

const id = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** 128 random bits in base64url. Knowing one is not enough to manage the assignment. */
export const assignmentIdSchema = id.brand<"AssignmentId">();
export type AssignmentId = z.infer<typeof assignmentIdSchema>;

export const studentIdSchema = id.brand<"StudentId">();
export type StudentId = z.infer<typeof studentIdSchema>;

/** 128 random bits, as ids are written. */
export const newId = (): string => randomBytes(16).toString("base64url");

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
