import { defineExporter, renderEach } from "../exporter.ts";
import { writeZip } from "../zip.ts";
import { type Note, writeCollection } from "./collection.ts";
import { deckName, makeNote, makePassageNote, supportOfCards } from "./note.ts";

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
  passagePlace: "card",
  support: supportOfCards,
  render: renderEach(makeNote),
  assemble: (cards, quiz) => {
    const { title, article, baseName, now } = quiz;
    const notes = [...makePassageNote(quiz), ...cards];
    return [
      {
        path: `${baseName}.apkg`,
        bytes: writeZip({
          "collection.anki2": writeCollection({ deck: deckName(title) || article, notes, now }),
          media: "{}",
        }),
      },
    ];
  },
});
