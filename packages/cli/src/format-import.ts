import { sayProblem, type ImportedQuestions, type ImportProblem } from "@wellread/formats/import";
import { wrapText } from "./wrap-text.ts";

/** What a file gave as lines: each question that was read, and each problem with its place. */
export function formatImport({ questions, problems }: ImportedQuestions, width: number): string[] {
  const leftOut = problems.filter(({ fate }) => fate === "left-out").length;
  return [
    ...questions.map(({ id, interaction, stem }) => shorten(`${id} · ${interaction} · ${stem}`, width)),
    `${questions.length} ${questions.length === 1 ? "question" : "questions"} read, not proven; ${leftOut} left out`,
    ...problems.flatMap((problem) => formatProblem(problem, width)),
  ];
}

function formatProblem(problem: ImportProblem, width: number): string[] {
  const { file, line, column, fate, question } = problem;
  const place = `${file === "" ? "" : `${file}, `}line ${line}${column === 1 ? "" : `, column ${column}`}`;
  const [first = "", ...rest] = wrapText(`${place}: ${fate}. ${sayProblem(problem)}`, width - 2);
  return [
    first,
    ...rest.map((words) => `  ${words}`),
    ...(question === "" ? [] : [`  ${shorten(`“${question}”`, width - 2)}`]),
  ];
}

/** In one line that fits; a terminal's own signs are no part of a file's words. */
function shorten(text: string, width: number): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, " ").trimEnd();
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
