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

/** What GIFT escapes with a backslash. */
const escapable = "~=#{}:\\";

/** Where one of the characters stands without a backslash before it, from a place on; -1 where none does. */
export function findBare(text: string, characters: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "\\" && escapable.includes(text[at + 1] ?? " ")) at++;
    else if (characters.includes(character)) return at;
  }
  return -1;
}

/** A text cut before each of the characters that has no backslash before it. */
export function cutBefore(text: string, characters: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = findBare(text, characters); at >= 0; at = findBare(text, characters, at + 1)) {
    pieces.push(text.slice(start, at));
    start = at;
  }
  return [...pieces, text.slice(start)];
}

/** A text in two at the first such character, which is in neither. */
export function splitAtBare(text: string, character: string): [before: string, after: string | undefined] {
  const at = findBare(text, character);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Escaped text as it is meant: line breaks of the file are spaces, `\n` is a line break. */
export function unescapeGift(text: string): string {
  return text
    .replaceAll(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, " ")
    .replaceAll(/\\([~=#{}:\\n])/g, (_, character: string) => (character === "n" ? "\n" : character))
    .trim();
}
