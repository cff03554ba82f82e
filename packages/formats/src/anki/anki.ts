import { defineExporter, renderEach } from "../exporter.ts";
import { writeZip } from "../zip.ts";
import { type Note, writeCollection } from "./collection.ts";
import { deckName, makeNote, supportOfCards } from "./note.ts";

/**
 * A deck that Anki imports with a double click: a card a question, tagged by article and topic. The questions' own ids
 * keep a second import from making a second card, and the export's moment lets it bring the first up to date.
 */
export const anki = defineExporter<Note>({
  extension: "apkg",
  mediaType: "application/apkg",
  group: "cards",
  layoutChecked: false,
  ofFile: [],
  support: supportOfCards,
  render: renderEach(makeNote),
  assemble: (notes, { title, article, baseName, now }) => [
    {
      path: `${baseName}.apkg`,
      bytes: writeZip({
        "collection.anki2": writeCollection({ deck: deckName(title) || article, notes, now }),
        media: "{}",
      }),
    },
  ],
});
