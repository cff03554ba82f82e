import { z } from "zod";

/** What everything random is drawn from: the same seed gives the same quiz. Safe in an address as it is. */
export const seedSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .brand<"Seed">();
export type Seed = z.infer<typeof seedSchema>;
