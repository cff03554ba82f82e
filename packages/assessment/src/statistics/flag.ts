import { z } from "zod";

/** With fewer than 100 persons: look again when there are more. */
const provisional = z.boolean();
const ofOption = { part: z.string().nullable(), option: z.string(), provisional };

/**
 * Something about a question that a teacher may want to look at: a hint, never a verdict. There is none under 30
 * persons.
 */
export const flagSchema = z.discriminatedUnion("kind", [
  /** Facility below .20: "difficult" or worse by the Open University's table of facilities. */
  z.strictObject({ kind: z.literal("hard"), provisional }),
  /** Facility above .95: "extremely easy" by the same table. It tells little about who knows more. */
  z.strictObject({ kind: z.literal("easy"), provisional }),
  /** Those who do well on the rest do worse on this: the whole interval of its discrimination is below 0. */
  z.strictObject({ kind: z.literal("negative-discrimination"), provisional }),
  /** A wrong option that was written to draw somebody drew nobody of those who answered. */
  z.strictObject({ kind: z.literal("unused-distractor"), ...ofOption }),
  /** The better half of the class chose this wrong option more often than a right one, and not by chance: the key may be wrong. */
  z.strictObject({ kind: z.literal("doubtful-key"), ...ofOption }),
]);
export type Flag = z.infer<typeof flagSchema>;
