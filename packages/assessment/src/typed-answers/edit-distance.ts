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

/** The letters of two words without what they have alike at their beginning and at their end. */
function difference(one: readonly string[], other: readonly string[]): [string[], string[], number] {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end), start];
}

/**
 * Whether one word becomes the other by one slip: a letter left out, added or changed, or two neighbours exchanged
 * (Damerau 1964).
 */
export function isOneSlip(one: string, other: string): boolean {
  const [left, right] = difference(Array.from(one), Array.from(other));
  if (left.length <= 1 && right.length <= 1) return left.length + right.length > 0;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
