import { z } from "zod";

/** How responses are turned into points. */
export const scoringSchema = z.strictObject({
  /** Whether a response that is right in part earns part of the point; if not, it is all or nothing. */
  partialCredit: z.boolean(),
});
export type Scoring = z.infer<typeof scoringSchema>;

export const outcomeSchema = z.enum(["right", "partly", "wrong", "unanswered"]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** How one part of a response stands: `missed` is a key that was not chosen though something was answered. */
export const partOutcomeSchema = z.enum(["right", "wrong", "missed", "unanswered"]);
export type PartOutcome = z.infer<typeof partOutcomeSchema>;

/** What one response earns. */
export const scoreSchema = z.strictObject({
  /** From 0 to 1. */
  points: z.number().min(0).max(1),
  outcome: outcomeSchema,
  /**
   * By part: option id (choice, true/false set, multiple response, order), source id (match), gap id (inline choice),
   * `answer` (text and number entry). Distractors that were rightly left alone are absent.
   */
  parts: z.record(z.string(), partOutcomeSchema),
  /** The name is right and usually spelt otherwise. */
  note: z.literal("spelling").optional(),
  /**
   * Why more was earned than the parts come to: it was right by a key that a correction refuted afterwards, or everybody
   * gets the point.
   */
  because: z.enum(["kept", "everybody"]).optional(),
  /**
   * Where a second try was taken: how that answer, whose parts these are, stands by itself, and which of the two earned the
   * points (see `scoreTries`).
   */
  secondTry: z.strictObject({ outcome: outcomeSchema, counts: z.enum(["first", "second"]) }).optional(),
});
export type Score = z.infer<typeof scoreSchema>;
