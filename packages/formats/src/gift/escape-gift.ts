/** Text in GIFT, in one line. A backslash before `?` would stay, so only what the format names is escaped. */
export function escapeGift(text: string): string {
  return text
    .trim()
    .replaceAll(/[\\~=#{}:]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`);
}

/** An answer: as text, but nothing at its start may be taken for a weight or a format's name. */
export function escapeAnswer(text: string): string {
  const escaped = escapeGift(text);
  return /^(?:%|\[(?:html|moodle|plain|markdown)\])/.test(escaped) ? `[plain]${escaped}` : escaped;
}

/** One side of a pair, where an arrow of ASCII would part it: it becomes the character that it stands for. */
export function escapeSide(text: string): string {
  return escapeGift(text.replaceAll("->", "→"));
}
