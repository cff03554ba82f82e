import type { Renderers } from "./exporter.ts";
import type { Item } from "./item.ts";
import type { QuizInfo } from "./exporter.ts";
import { readItem, type Reading } from "./read-item.ts";

const read = (item: Item, { labels }: QuizInfo) => [readItem(item, labels)];

/** For formats that people read: every interaction, laid out. */
export const renderReadings: Renderers<Reading> = {
  choice: read,
  "true-false-set": read,
  "multiple-response": read,
  match: read,
  order: read,
  "text-entry": read,
  "number-entry": read,
  "inline-choice": read,
};
