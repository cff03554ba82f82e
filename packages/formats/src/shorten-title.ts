/** Platforms cut titles at 255 characters, some in the middle of one. */
const longest = 100;

/** The start of a text, to be known by in a list. */
export function shortenTitle(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
