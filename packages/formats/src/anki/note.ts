import type { QuizInfo } from "../exporter.ts";
import { type Item, marksOf } from "../item.ts";
import { letterOf, type PaperQuestion, layOutItem } from "../paper-question.ts";
import { escapeXml, writeHtml } from "../xml.ts";
import type { Note } from "./collection.ts";
import { layOutPassage, makePassageElements } from "../passage.ts";
import { mapped, supportAll } from "../support.ts";

/** A question as a flash card: HTML that begins with a tag, so that no spreadsheet takes it for a formula. */
interface Card {
  readonly front: string;
  readonly back: string;
}

/** What is asked on the front, the key and why on the back. */
function writeCard({ stem, statement, prompts, choices, key }: PaperQuestion): Card {
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

/** Where Anki would set LaTeX, or play a sound, whether or not it stands in an HTML element. */
const ankiMark = /\[(?=latex\]|\$\$?\]|sound:|anki:)/gi;

function writeLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .map((line) => `<div dir="auto">${escapeXml(line).replaceAll(ankiMark, "&#91;")}</div>`)
    .join("");
}

/** A question as a note: its own id keeps a second import from making a second card. Topics are tags below the article's. */
export function makeNote(item: Item, { labels, article }: QuizInfo): Note {
  const { front, back } = writeCard(layOutItem(item, labels));
  const topics = item.topics.map((topic) => `${article}::${topic}`);
  const tags = ["wellread", article, ...topics, ...marksOf(item)];
  return { guid: item.id, fields: [front, back], tags };
}

/** The passage as a note before the others. It is one for an article, so that a second import brings it up to date. */
export function makePassageNote({ passage, labels, article }: QuizInfo): Note[] {
  if (passage === undefined) return [];
  const front = writeLines([...new Set([labels.reading, layOutPassage(passage, labels).title])]);
  const back = writeHtml(makePassageElements(passage, labels, { dir: "auto" }));
  return [{ guid: `reading-${article}`, fields: [front, back], tags: ["wellread", article, "reading"] }];
}

/** How cards take each interaction. */
export const supportOfCards = supportAll(mapped("card", ["compared_by_reader", "nothing_scored"]));
