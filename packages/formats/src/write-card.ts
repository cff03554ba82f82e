import { escapeXml } from "./escape-xml.ts";
import { letterOf, type Reading } from "./read-item.ts";

/** A question as a flash card: HTML that begins with a tag, so that no spreadsheet takes it for a formula. */
export interface Card {
  readonly front: string;
  readonly back: string;
}

/** What is asked on the front, the key and why on the back. */
export function writeCard({ stem, statement, prompts, choices, key }: Reading): Card {
  return {
    front: writeLines([
      stem,
      statement,
      ...prompts.map(({ text, marks }) =>
        marks.length === 0 ? `– ${text}` : `– ${text}: ${marks.join(" / ")}`,
      ),
      ...choices.map((text, index) => `${letterOf(index)}. ${text}`),
    ]),
    back: writeLines(key.flatMap(({ answer, feedback }) => [answer, feedback])),
  };
}

/** A deck is called after the quiz: two colons would make a deck within a deck. */
export function deckName(title: string): string {
  return title.replaceAll(/\s+/g, " ").replaceAll("::", ":").trim();
}

function writeLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .map((line) => `<div dir="auto">${escapeXml(line)}</div>`)
    .join("");
}
