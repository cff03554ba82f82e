import type { Entry, OptionId } from "@wellread/content";
import { foldName, plainName } from "./name-spelling.ts";

/** How many letters must be added, left out or changed to make one text of the other (Levenshtein 1966). */
export function editDistance(from: string, to: string): number {
  const target = Array.from(to);
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [place, other] of target.entries()) {
      const replaced = (row[place] ?? 0) + (letter === other ? 0 : 1);
      const removed = (row[place + 1] ?? 0) + 1;
      const added = (next[place] ?? 0) + 1;
      next.push(Math.min(replaced, removed, added));
    }
    row = next;
  }
  return row[target.length] ?? 0;
}

/** Which of several names a text means. */
export interface NameMatch {
  entry: OptionId;
  /** It is usually spelt otherwise. */
  spelling: boolean;
}

/** A name this short is too easily another one: no slip is allowed. */
const allowedSlips = (letters: number) => (letters >= 8 ? 2 : letters >= 4 ? 1 : 0);

/** A near match counts only if every other name is this much further. */
const clearLead = 2;

const usual = ({ text, aliases }: Entry) => [text, ...aliases];
const all = (entry: Entry) => [...usual(entry), ...entry.noted];

/** The one entry for which it holds, or none. */
function only(entries: readonly Entry[], holds: (entry: Entry) => boolean): Entry | undefined {
  const [first, ...others] = entries.filter(holds);
  return others.length === 0 ? first : undefined;
}

/** The name as it is written in the question, but for case, marks, article and spaces. */
function matchWritten(text: string, entries: readonly Entry[]): NameMatch | undefined {
  const is = (name: string) => plainName(name) === plainName(text);
  const written = only(entries, (entry) => usual(entry).some(is));
  if (written) return { entry: written.id, spelling: false };
  const noted = only(entries, (entry) => entry.noted.some(is));
  return noted && { entry: noted.id, spelling: true };
}

/** Another usual spelling of the same name. */
function matchFolded(text: string, entries: readonly Entry[]): NameMatch | undefined {
  const folded = only(entries, (entry) => usual(entry).some((name) => foldName(name) === foldName(text)));
  return folded && { entry: folded.id, spelling: false };
}

/** The one name of which a text is a usual spelling; no slip is allowed, and names that are refused are not looked at. */
export const matchSpelling = (text: string, entries: readonly Entry[]): OptionId | undefined =>
  (matchWritten(text, entries) ?? matchFolded(text, entries))?.entry;

/** Finds the one name that is a slip or two away, if no other is nearly as near. */
function matchNear(
  text: string,
  entries: readonly Entry[],
  refused: readonly string[],
): NameMatch | undefined {
  const typed = foldName(text);
  const distance = (name: string) => editDistance(typed, foldName(name));
  const nearest = (names: readonly string[]) => Math.min(...names.map(distance));
  const isNear = (name: string) => distance(name) <= allowedSlips(Array.from(foldName(name)).length);
  const near = only(entries, (entry) => all(entry).some(isNear));
  if (!near) return undefined;
  const slips = nearest(all(near));
  const isClear = entries.every((entry) => entry === near || nearest(all(entry)) >= slips + clearLead);
  // Only a name that is itself refused is refused: it is no rival, or it would leave no room for any slip.
  return isClear && nearest(refused) > slips ? { entry: near.id, spelling: true } : undefined;
}

/**
 * Reads a typed name against the right answer and its rivals.
 *
 * A spelling of one name, by the article's aliases or after folding what transliteration leaves open, is that name. So
 * is a unique near match (one letter of 4–7, two of 8 or more) if the runner-up is at least two further, with a
 * spelling note. Refused names are other names that merely look alike.
 */
export function matchName(
  text: string,
  entries: readonly Entry[],
  refused: readonly string[],
): NameMatch | undefined {
  if (foldName(text) === "") return undefined;
  const written = matchWritten(text, entries);
  if (written) return written;
  if (refused.some((name) => foldName(name) === foldName(text))) return undefined;
  return matchFolded(text, entries) ?? matchNear(text, entries, refused);
}
