import type { AskedQuestionOf, Comparison } from "@wellread/content";
import type { DraftBody } from "./import/draft.ts";

/** How a typed answer is compared, as far as that is said. */
export type Compared = Pick<AskedQuestionOf<"text-entry">, "comparison" | "ignoreAccents">;

const comparisons: Readonly<Record<string, Comparison>> = {
  "compare-exact": "exact",
  "compare-spelling": "spelling",
  "compare-name": "name",
};
const ignoreAccents = "ignore-accents";

/**
 * Words that say how a typed answer is compared, for formats that have tags or classes but no place for that. Nothing is said of
 * an exact comparison: every file that says nothing is read so.
 */
export function comparisonWords({
  comparison = "exact",
  ignoreAccents: isIgnored = false,
}: Compared): string[] {
  return [
    ...(comparison === "exact" ? [] : [`compare-${comparison}`]),
    ...(isIgnored ? [ignoreAccents] : []),
  ];
}

/** What such words say, among others. */
export function comparisonOf(words: readonly string[]): { comparison?: Comparison; ignoreAccents?: boolean } {
  const lowered = words.map((word) => word.trim().toLowerCase());
  const comparison = lowered.flatMap((word) => comparisons[word] ?? [])[0];
  return {
    ...(comparison === undefined ? {} : { comparison }),
    ...(lowered.includes(ignoreAccents) ? { ignoreAccents: true } : {}),
  };
}

/** A typed answer with what tags say of how it is compared; any other as it is. */
export const withComparison = (body: DraftBody, tags: readonly string[]): DraftBody =>
  body.interaction === "text-entry" ? { ...body, ...comparisonOf(tags) } : body;
