import { defineExporter, type QuizInfo } from "../exporter.ts";
import { readItem } from "../read-item.ts";
import type { Item } from "../item.ts";
import { renderEach } from "../render-each.ts";
import { deckName, writeCard } from "../write-card.ts";
import { writeZip } from "../write-zip.ts";
import { writeCollection, type Note } from "./write-collection.ts";

/**
 * A deck that Anki imports with a double click: a card a question, tagged by article and topic. The questions' own ids
 * keep a second import from making a second card, and the export's moment lets it bring the first up to date.
 */
export const anki = defineExporter<Note>({
  extension: "apkg",
  mediaType: "application/apkg",
  render: renderEach(makeNote),
  assemble: (notes, { title, baseName, now }) => [
    {
      path: `${baseName}.apkg`,
      bytes: writeZip({
        "collection.anki2": writeCollection({ deck: deckName(title), notes, now }),
        media: "{}",
      }),
    },
  ],
});

function makeNote(item: Item, { labels, article }: QuizInfo): Note {
  const { front, back } = writeCard(readItem(item, labels));
  const tags = ["wellread", article, ...item.topics.map((topic) => `${article}::${topic}`)];
  return { guid: item.id, fields: [front, back], tags };
}
