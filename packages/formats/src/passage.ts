import type { ParagraphId, PublishedReading, ReadingLevel } from "@wellread/content";
import { element, type Element } from "./xml.ts";
import { type FormatWords, type Labels, wordsOf } from "./words/index.ts";

/** What the questions are about, as it travels with them: text alone, by the numbers that feedback names (¶5). */
export interface Passage {
  readonly level: ReadingLevel;
  readonly paragraphs: readonly { readonly id: ParagraphId; readonly text: string }[];
  /** Whose words these are, and what they retell. */
  readonly sourceLine: string;
}

/**
 * A reading as a passage, with the line that says whose words it is. Its glossary stays behind: it would answer the questions
 * about words.
 *
 * @param article what the article is called.
 */
export function passageOf({ level, locale, paragraphs }: PublishedReading, article: string): Passage {
  return {
    level,
    paragraphs: paragraphs.map(({ id, sentences }) => ({
      id,
      text: sentences.map(({ text }) => text).join(" "),
    })),
    sourceLine: wordsOf(locale).labels.retold(article),
  };
}

/** Where a passage stands in a file. Codes are stable; `sayPassagePlace` puts them into words. */
export type PassagePlace = keyof FormatWords["passagePlaces"];

/** Where a passage stands, in words. English where the locale has none. */
export function sayPassagePlace(place: PassagePlace, locale?: string): string {
  return wordsOf(locale).passagePlaces[place];
}

/** A passage laid out: what it is called, its paragraphs with their marks, and its source. */
interface LaidOutPassage {
  readonly title: string;
  readonly lines: readonly { readonly id: ParagraphId; readonly mark: string; readonly text: string }[];
  readonly sourceLine: string;
}

/** Lays a passage out. Its title is that of the article's own title, if it retells that. */
export function layOutPassage({ paragraphs, sourceLine }: Passage, labels: Labels): LaidOutPassage {
  const isTitle = ({ id }: Passage["paragraphs"][number]) => String(id) === "t";
  return {
    title: paragraphs.find(isTitle)?.text ?? labels.reading,
    lines: paragraphs
      .filter((paragraph) => !isTitle(paragraph))
      .map(({ id, text }) => ({ id, mark: labels.paragraph(id), text })),
    sourceLine,
  };
}

/** What stands over a passage in a list: that it is a reading, and its title if it has one. */
export function nameOfPassage(passage: Passage, labels: Labels): string {
  const { title } = layOutPassage(passage, labels);
  return title === labels.reading ? title : `${labels.reading}: ${title}`;
}

/** A passage as plain text: a line for each paragraph, its mark before it, and the source as the last. */
export function writePassageLines(passage: Passage, labels: Labels): string[] {
  const { lines, sourceLine } = layOutPassage(passage, labels);
  return [...lines.map(({ mark, text }) => `${mark} ${text}`), sourceLine];
}

/** The same as elements of HTML that every tool keeps: paragraphs, and what is strong or stressed in them. */
export function makePassageElements(
  passage: Passage,
  labels: Labels,
  attributes: Element["attributes"] = {},
): Element[] {
  const { title, lines, sourceLine } = layOutPassage(passage, labels);
  const paragraph = (content: Element["content"]) => element("p", content, attributes);
  return [
    paragraph([element("strong", title)]),
    ...lines.map(({ mark, text }) => paragraph([element("strong", mark), ` ${text}`])),
    paragraph([element("em", sourceLine)]),
  ];
}
