import { escapeXml } from "../escape-xml.ts";
import { defineExporter, type QuizInfo } from "../exporter.ts";
import { letterOf, type Reading } from "../read-item.ts";
import { renderReadings } from "../render-readings.ts";

/**
 * Anki's text import: a card a question. The lines that begin with `#` tell Anki what is in the columns. The fields are
 * HTML that begins with a tag, so no spreadsheet takes one for a formula, and Anki's own identifier keeps a second import
 * from making a second card.
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
    `#deck:${title.replaceAll(/\s+/g, " ").replaceAll("::", ":").trim()}`,
    "#guid column:1",
    "#tags column:4",
  ];
  const rows = readings.map((reading) => [
    reading.id,
    writeFront(reading),
    writeBack(reading),
    `wellread ${article}`,
  ]);
  return [...head, ...rows.map((row) => row.map(quote).join(",")), ""].join("\n");
}

function quote(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

function writeFront({ stem, statement, prompts, choices }: Reading): string {
  const lines = [
    stem,
    statement,
    ...prompts.map(({ text, marks }) =>
      marks.length === 0 ? `– ${text}` : `– ${text}: ${marks.join(" / ")}`,
    ),
    ...choices.map((text, index) => `${letterOf(index)}. ${text}`),
  ];
  return writeLines(lines);
}

function writeBack({ key }: Reading): string {
  return writeLines(key.flatMap(({ answer, feedback }) => [answer, feedback]));
}

function writeLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .map((line) => `<div dir="auto">${escapeXml(line)}</div>`)
    .join("");
}
