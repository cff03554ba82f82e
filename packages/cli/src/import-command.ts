import { closeSync, openSync, readSync } from "node:fs";
import {
  importFormats,
  importLimits,
  importQuestions,
  sayProblem,
  type ImportFormat,
  type ImportedQuestions,
  type ImportProblem,
} from "@wellread/formats/import";
import { Option, type Command } from "commander";
import { exitCodes, wrapText, type ExitCode, type Output } from "./output.ts";

interface ImportCommandOptions {
  readonly format?: ImportFormat;
  readonly json?: true;
}

/** `wellread import FILE [--format …] [--json]` */
export function addImportCommand(program: Command, output: Output, finish: (code: ExitCode) => void): void {
  program
    .command("import")
    .description("read questions from a file of another tool, unproven, and say what could not be read")
    .argument("<file>", "GIFT, Moodle XML, QTI (an item or a package) or the CSV that export writes")
    .addOption(
      new Option("--format <format>", "what the file is, if it is not to be told from it").choices(
        importFormats,
      ),
    )
    .addOption(new Option("--json", "the questions and problems for a program"))
    .action((file: string, { format, json }: ImportCommandOptions, command: Command) => {
      const imported = importQuestions(readStart(file, command), format);
      output.out(
        json === true
          ? `${JSON.stringify(imported, null, 2)}\n`
          : `${formatImport(imported, output.width).join("\n")}\n`,
      );
      finish(isWhole(imported) ? exitCodes.well : exitCodes.findings);
    });
}

function isWhole({ problems }: ImportedQuestions): boolean {
  return problems.every(({ fate }) => fate === "changed" || fate === "no-question");
}

/** A file as far as it can be imported, and a byte more by which a larger one is known. */
function readStart(path: string, command: Command): Uint8Array {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = new Uint8Array(importLimits.bytes + 1);
      let length = 0;
      for (let read = -1; read !== 0 && length < bytes.length; length += read) {
        read = readSync(file, bytes, length, bytes.length - length, null);
      }
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    return command.error(`error: cannot read ${path} (${code})`);
  }
}

/** What a file gave as lines: each question that was read, and each problem with its place. */
function formatImport({ questions, problems }: ImportedQuestions, width: number): string[] {
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
