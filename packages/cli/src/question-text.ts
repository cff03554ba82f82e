import type { Feedback, Question } from "@wellread/content";
import type { Finding } from "@wellread/content/lint";
import { countPresentations } from "./count-presentations.ts";
import { formatFinding } from "./format-summary.ts";
import { questionRows, type Row } from "./question-rows.ts";
import { wrapText } from "./wrap-text.ts";

const indent = "  ";
/** Mark, and a space behind it. */
const markWidth = 3;
/** Longer options wrap, so that the feedback column keeps its place. */
const widestOption = 44;

/** One question as lines: what it is, what it asks, each option beside its feedback, and what lints found. */
export function formatQuestion(question: Question, findings: readonly Finding[], width: number): string[] {
  const rows = questionRows(question);
  const longest = Math.max(0, ...rows.map(({ text }) => text.length));
  const column = Math.min(longest, widestOption);
  const statement = question.interaction === "inline-choice" ? wrapText(question.statement, width - 2) : [];
  return [
    header(question),
    ...[...wrapText(question.stem, width - 2), ...statement].map((line) => indent + line),
    ...rows.flatMap((row) => formatRow(row, question.feedback[row.part], column, width)),
    ...findings.map(formatFinding),
    "",
  ];
}

function header(question: Question): string {
  const { id, model, interaction, level, topics, facts, guessable } = question;
  const presentations = countPresentations(question);
  return [
    id,
    model,
    interaction,
    level,
    topics.join(", "),
    facts.length === 0 ? "no fact" : facts.join(" "),
    ...(presentations > 1 ? [`${presentations} presentations`] : []),
    ...(guessable ? ["guessable"] : []),
  ].join(" · ");
}

function formatRow(row: Row, feedback: Feedback | undefined, column: number, width: number): string[] {
  const gap = indent.length * 2 + markWidth + column;
  const left = wrapText(row.text, column);
  const right = feedback === undefined ? [] : wrapText(withParagraphs(feedback), Math.max(20, width - gap));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const mark = (index === 0 ? row.mark : "").padEnd(markWidth);
    return `${indent}${mark}${(left[index] ?? "").padEnd(column)}${indent}${right[index] ?? ""}`.trimEnd();
  });
}

function withParagraphs({ text, paragraphs }: Feedback): string {
  const marks = paragraphs.map((paragraph) => paragraph.replace(/^p/, "¶"));
  return marks.length === 0 ? text : `${text} (${marks.join(", ")})`;
}
