import { gapIdSchema, optionIdSchema, type Interaction } from "@wellread/content";
import { z } from "zod";
import { isStorable } from "../storable-text.ts";
import { plainName } from "../typed-answers/name-spelling.ts";
import { readNumber } from "../typed-answers/number.ts";

/** No presentation shows more options than this. */
const maxOptions = 24;

const isSmall = (record: object) => Object.keys(record).length <= maxOptions;
const tooMany = { error: `at most ${maxOptions} entries` };

const uniqueOptions = z
  .array(optionIdSchema)
  .max(maxOptions)
  .refine((options) => new Set(options).size === options.length, { error: "each option at most once" });

const entry = (length: number) =>
  z.string().max(length).refine(isStorable, { error: "text that can be stored" });

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

/**
 * What a typed answer comes to: the same for equal answers, which differ at most in case, marks and spaces or are one
 * number. Undefined where nothing is typed.
 */
export function typedMeaning(response: Response | undefined): string | undefined {
  const isTyped = response?.interaction === "text-entry" || response?.interaction === "number-entry";
  const text = isTyped ? response.text.trim() : "";
  if (!isTyped || text === "") return undefined;
  const number = response.interaction === "number-entry" ? readNumber(text) : undefined;
  // A text without a letter or a digit is itself.
  return String(number ?? (plainName(text).trim() || text));
}
