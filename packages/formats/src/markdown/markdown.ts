import { defineExporter, type QuizInfo } from "../exporter.ts";
import { letterOf, type PaperQuestion, renderPaperQuestions } from "../paper-question.ts";
import { layOutPassage } from "../passage.ts";
import { native, supportAll } from "../support.ts";

/** A question sheet in CommonMark, with the key at its end. */
export const markdown = defineExporter<PaperQuestion>({
  extension: "md",
  mediaType: "text/markdown",
  group: "paper",
  layoutChecked: false,
  ofFile: ["topics", "scored_by_hand"],
  passagePlace: "top",
  support: supportAll(native()),
  render: renderPaperQuestions,
  assemble: (questions, quiz) => [{ path: `${quiz.baseName}.md`, text: writeSheet(questions, quiz) }],
});

function writeSheet(questions: readonly PaperQuestion[], quiz: QuizInfo): string {
  const { title, labels } = quiz;
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...writePassage(quiz),
    ...questions.flatMap(writeQuestion),
    `## ${labels.key}`,
    ...questions.map(writeKey),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function writePassage({ passage, labels }: QuizInfo): string[] {
  if (passage === undefined) return [];
  const { title, lines, sourceLine } = layOutPassage(passage, labels);
  return [
    `## ${escapeMarkdown(title)}`,
    ...lines.map(({ mark, text }) => `**${mark}** ${escapeMarkdown(text)}`),
    `*${escapeMarkdown(sourceLine)}*`,
  ];
}

function writeQuestion(question: PaperQuestion, index: number): string[] {
  const { stem, remark, statement, prompts, choices, typed } = question;
  const blocks = [
    `## ${index + 1}. ${escapeMarkdown(stem)}`,
    escapeMarkdown(remark),
    escapeMarkdown(statement),
    prompts.map(writePrompt).join("\n"),
    choices.map((text, place) => `- ${letterOf(place)}. ${escapeMarkdown(text)}`).join("\n"),
    typed ? String.raw`\_\_\_\_\_\_\_\_\_\_` : "",
  ];
  // Two lists in a row would run into one; a comment is CommonMark's own way to keep them apart.
  const apart = prompts.length > 0 && choices.length > 0 ? blocks.toSpliced(4, 0, "<!-- -->") : blocks;
  return apart.filter((block) => block !== "");
}

function writePrompt({ text, marks }: PaperQuestion["prompts"][number]): string {
  const choice = marks.length === 0 ? String.raw`\_\_\_` : marks.map(escapeMarkdown).join(" / ");
  return `- ${escapeMarkdown(text)}: ${choice}`;
}

function writeKey({ key }: PaperQuestion, index: number): string {
  const lines = key.map(({ answer, feedback }) =>
    [escapeMarkdown(answer), ...(feedback === "" ? [] : [escapeMarkdown(feedback)])].join(" — "),
  );
  return [`**${index + 1}**`, "", ...lines.map((line) => `- ${line}`)].join("\n");
}

/** Marks within a line, and marks that only count where a line or an item begins (CommonMark 0.31, 2.4 and 5.2). */
const inLine = /[\\`*_[\]<>&~|]/g;
const atStart = /^(?:[-+#=]|\d+(?=[.)]))/;

/** Text that CommonMark shows as it is, in one line. A backslash before ASCII punctuation takes its meaning away. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(inLine, String.raw`\$&`)
    .replace(atStart, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
