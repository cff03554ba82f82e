import type { QuizInfo } from "../exporter.ts";
import type { Item } from "../item.ts";
import { readItem } from "../read-item.ts";
import { marksOf } from "../tags-of.ts";
import { writeCard } from "../write-card.ts";
import type { Note } from "./write-collection.ts";

/** A question as a note: its own id keeps a second import from making a second card. Topics are tags below the article's. */
export function makeNote(item: Item, { labels, article }: QuizInfo): Note {
  const { front, back } = writeCard(readItem(item, labels));
  const topics = item.topics.map((topic) => `${article}::${topic}`);
  const tags = ["wellread", article, ...topics, ...marksOf(item)];
  return { guid: item.id, fields: [front, back], tags };
}
