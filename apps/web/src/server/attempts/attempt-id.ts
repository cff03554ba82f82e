import "server-only";
import { z } from "zod";

/** 128 random bits in base64url: knowing one is not enough, an attempt also belongs to a browser. */
export const attemptIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .brand<"AttemptId">();
export type AttemptId = z.infer<typeof attemptIdSchema>;
