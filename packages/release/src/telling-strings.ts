/** Every string of at least this many characters is long enough not to stand somewhere by chance. */
const telling = 16;

/** The telling strings within a value, written as they stand in a bundle's JSON. */
export function tellingStrings(value: unknown): Set<string> {
  return new Set(stringsOf(value));
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === "string" && value.length >= telling) yield JSON.stringify(value).slice(1, -1);
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key.length >= telling) yield key;
    yield* stringsOf(child);
  }
}
