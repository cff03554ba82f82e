import type { Note } from "./collection.ts";
import { deckName, makeNote, makePassageNote, supportOfCards } from "./note.ts";
import { defineExporter, renderEach } from "../exporter.ts";

/**
 * Anki's text import: a card a question. The lines that begin with `#` tell Anki what is in the columns, and its own
 * identifier keeps a second import from making a second card.
 */
export const ankiCsv = defineExporter<Note>({
  extension: "anki.csv",
  mediaType: "text/csv",
  group: "cards",
  layoutChecked: true,
  ofFile: [],
  passagePlace: "card",
  support: supportOfCards,
  render: renderEach(makeNote),
  assemble: (cards, quiz) => {
    const notes = [...makePassageNote(quiz), ...cards];
    return [{ path: `${quiz.baseName}.anki.csv`, text: writeDeck(notes, quiz.title) }];
  },
});

function writeDeck(notes: readonly Note[], title: string): string {
  const head = [
    "#separator:Comma",
    "#html:true",
    "#notetype:Basic",
    `#deck:${deckName(title)}`,
    "#guid column:1",
    "#tags column:4",
  ];
  const rows = notes.map(({ guid, fields, tags }) => [guid, ...fields, tags.join(" ")]);
  return [...head, ...rows.map((row) => row.map(quote).join(",")), ""].join("\n");
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
