/** What exporters put between the feedback of several parts. */
const between = /^(?:; | )/;

/** Formats break lines in one place of a question and not in another. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Whether a text is nothing but some of the others, one after the other, whatever space is between the words. */
export function isMadeOf(whole: string, parts: readonly string[]): boolean {
  const text = inOneLine(whole);
  const words = [...new Set(parts.map(inOneLine))].filter((part) => part !== "");
  const starts = new Set([0]);
  // A set is walked in the order of its making, and on to what is added meanwhile.
  for (const start of starts) {
    for (const part of words) {
      if (!text.startsWith(part, start)) continue;
      const end = start + part.length;
      if (end === text.length) return true;
      const gap = between.exec(text.slice(end, end + 2))?.[0].length;
      if (gap !== undefined) starts.add(end + gap);
    }
  }
  return false;
}
