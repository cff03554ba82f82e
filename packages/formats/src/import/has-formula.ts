/** The marks of TeX that Moodle and most tools know: in the line, on a line of its own, and both. */
const marks = [
  ["\\(", "\\)"],
  ["\\[", "\\]"],
  ["$$", "$$"],
] as const;

/** Whether a formula in TeX stands in a text. It would be shown as its signs. */
export function hasFormula(text: string): boolean {
  return marks.some(([open, close]) => {
    const start = text.indexOf(open);
    return start >= 0 && text.indexOf(close, start + open.length + 1) >= 0;
  });
}
