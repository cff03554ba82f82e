import { readItem, type Reading } from "./read-item.ts";
import { renderEach } from "./render-each.ts";

/** For formats that people read: every interaction, laid out. */
export const renderReadings = renderEach<Reading>((item, { labels }) => readItem(item, labels));
