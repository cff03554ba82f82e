import { defineExporter, type QuizInfo } from "../exporter.ts";
import type { Reading } from "../read-item.ts";
import { renderReadings } from "../render-readings.ts";
import { deckName, writeCard } from "../write-card.ts";

/**
 * Anki's text import: a card a question. The lines that begin with `#` tell Anki what is in the columns, and its own
 * identifier keeps a second import from making a second card.
 */
export const ankiCsv = defineExporter<Reading>({
  extension: "anki.csv",
  mediaType: "text/csv",
  render: renderReadings,
  assemble: (readings, quiz) => [{ path: `${quiz.baseName}.anki.csv`, text: writeDeck(readings, quiz) }],
});

function writeDeck(readings: readonly Reading[], { title, article }: QuizInfo): string {
  const head = [
    "#separator:Comma",
    "#html:true",
    "#notetype:Basic",
    `#deck:${deckName(title)}`,
    "#guid column:1",
    "#tags column:4",
  ];
  const rows = readings.map((reading) => {
    const { front, back } = writeCard(reading);
    return [reading.id, front, back, `wellread ${article}`];
  });
  return [...head, ...rows.map((row) => row.map(quote).join(",")), ""].join("\n");
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
