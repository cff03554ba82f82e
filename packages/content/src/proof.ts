import { z } from "zod";
import { factIdSchema } from "./fact.ts";
import { tripleSchema } from "./relation.ts";

/** What the facts say of a triple. */
export const verdictSchema = z.enum(["true", "false", "unknown"]);
export type Verdict = z.infer<typeof verdictSchema>;

/**
 * The ground of a verdict: stated by facts; read off the mention index or the silent slots; excluded by a
 * functional slot; or absent from a closed relation. An `open` relation decides nothing.
 */
export const groundSchema = z.enum(["stated", "indexed", "functional", "closed", "open"]);
export type Ground = z.infer<typeof groundSchema>;

/** One decided claim of a question: choosing `part` would assert all of `triples`, and the facts decide it so. */
export const claimSchema = z.strictObject({
  /** The option, pairing or entry that asserts it. */
  part: z.string().min(1),
  triples: z.array(tripleSchema).min(1),
  verdict: z.enum(["true", "false"]),
  ground: groundSchema,
  /** The facts that decide it. */
  facts: z.array(factIdSchema),
  /** The stated triples that decide it: what the article says, or says instead. */
  witnesses: z.array(tripleSchema),
});
export type Claim = z.infer<typeof claimSchema>;

/** Every claim of a question, decided. `given` is what the stem itself tells the reader. */
export const proofSchema = z.strictObject({
  claims: z.array(claimSchema).min(1),
  given: z.array(tripleSchema),
});
export type Proof = z.infer<typeof proofSchema>;
