/** Text as a question keeps it: lines end in a line feed, and nothing but words stands at its ends. */
export function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").trim();
}

/** Text of which line breaks and runs of spaces mean one space, as in HTML. */
export function squeezeText(text: string): string {
  return text.replaceAll(/[ \t\n\r\f]+/g, " ");
}
