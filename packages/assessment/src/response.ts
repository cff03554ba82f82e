import { gapIdSchema, optionIdSchema, type Interaction } from "@wellread/content";
import { z } from "zod";

/** No presentation shows more options than this. */
const maxOptions = 24;

const isSmall = (record: object) => Object.keys(record).length <= maxOptions;
const tooMany = { error: `at most ${maxOptions} entries` };

const uniqueOptions = z
  .array(optionIdSchema)
  .max(maxOptions)
  .refine((options) => new Set(options).size === options.length, { error: "each option at most once" });

/** Text as a database can keep it: no NUL and no half of a surrogate pair. */
const entry = (length: number) =>
  z
    .string()
    .max(length)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), { error: "text that can be stored" });

/**
 * What a person answered to one question. A part left unanswered is absent, so a response can be incomplete. The
 * ids are opaque on the way in and out, and the question's own within: see {@link revealResponse}.
 */
export const responseSchema = z.discriminatedUnion("interaction", [
  z.strictObject({ interaction: z.literal("choice"), option: optionIdSchema }),
  z.strictObject({
    interaction: z.literal("true-false-set"),
    /** By statement. */
    values: z.record(optionIdSchema, z.boolean()).refine(isSmall, tooMany),
  }),
  z.strictObject({ interaction: z.literal("multiple-response"), options: uniqueOptions }),
  z.strictObject({
    interaction: z.literal("match"),
    /** Target by source. */
    pairs: z.record(optionIdSchema, optionIdSchema).refine(isSmall, tooMany),
  }),
  /** First to last. */
  z.strictObject({ interaction: z.literal("order"), options: uniqueOptions }),
  z.strictObject({ interaction: z.literal("text-entry"), text: entry(200) }),
  z.strictObject({ interaction: z.literal("number-entry"), text: entry(40) }),
  z.strictObject({
    interaction: z.literal("inline-choice"),
    /** Option by gap. */
    gaps: z.record(gapIdSchema, optionIdSchema).refine(isSmall, tooMany),
  }),
]);
export type Response = z.infer<typeof responseSchema>;
/** The response of one interaction. */
export type ResponseOf<I extends Interaction> = Extract<Response, { interaction: I }>;
