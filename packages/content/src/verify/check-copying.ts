import { error, type VerifyFinding } from "./finding.ts";
import { readWords } from "./words.ts";

/** So many consecutive words in common are a copy, not a coincidence. */
export const copiedRunLength = 8;

/**
 * Where strings anywhere within `value` repeat `limit` or more consecutive words of the text. `value` is any
 * JSON-like data, such as a wording or a bank; `place` says what it is.
 */
export function checkCopying(
  text: string,
  value: unknown,
  place: string,
  limit: number = copiedRunLength,
): VerifyFinding[] {
  const runs = new Set(runsOf(readWords(text), limit));
  return [...stringsOf(value, place)].flatMap(([at, string]) => {
    const copied = runsOf(readWords(string), limit).find((run) => runs.has(run));
    return copied === undefined
      ? []
      : [error("copied-run", at, `has ${limit} words of the text in a row: “${copied}”`)];
  });
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
}

function* stringsOf(value: unknown, place: string): Generator<[string, string]> {
  if (typeof value === "string") yield [place, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* stringsOf(child, `${place}.${key}`);
}
