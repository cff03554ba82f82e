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
