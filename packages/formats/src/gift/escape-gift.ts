/** Text in GIFT, in one line. A backslash before `?` would stay, so only what the format names is escaped. */
export function escapeGift(text: string): string {
  return text
    .trim()
    .replaceAll(/[\\~=#{}:]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`);
}

/** Words of their own: as text, but nothing at their start may be taken for a weight or a format's name. */
export function escapeAnswer(text: string): string {
  const escaped = escapeGift(text);
  return /^(?:%|\[(?:html|moodle|plain|markdown)\])/.test(escaped) ? `[plain]${escaped}` : escaped;
}

/** An arrow of ASCII makes a pair of what is around it: it becomes the character that it stands for. */
export function withoutArrows(text: string): string {
  return text.replaceAll("->", "→");
}
