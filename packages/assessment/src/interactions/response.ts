import { gapIdSchema, optionIdSchema, type AskedQuestion, type Interaction } from "@wellread/content";
import { z } from "zod";
import { isStorable } from "../storable-text.ts";
import { writeDecimal } from "../typed-answers/decimal.ts";
import { readNumberFormerly } from "../typed-answers/former-number.ts";
import { plainName } from "../typed-answers/former-spelling.ts";
import { readNumber } from "../typed-answers/number.ts";
import { plainText } from "../typed-answers/plain-text.ts";
import { typedForm } from "../typed-answers/typed-match.ts";

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
 * What a typed answer to a question comes to: the same for answers that the question takes for one, slips apart, or that are one
 * number. Undefined where nothing is typed, or the response is to another interaction.
 */
export function typedMeaning(question: AskedQuestion, response: Response | undefined): string | undefined {
  const isTyped = response?.interaction === "text-entry" || response?.interaction === "number-entry";
  const text = isTyped ? response.text.trim() : "";
  if (text === "") return undefined;
  if (question.interaction === "text-entry") return typedForm(question, text);
  if (question.interaction !== "number-entry") return undefined;
  if (question.range === undefined)
    return String(readNumberFormerly(text) ?? (plainName(text).trim() || text));
  const number = readNumber(text);
  return number === undefined ? plainText(text) || text : writeDecimal(number.value);
}
