import { readFileSync } from "node:fs";
import { Argument, type Command } from "commander";
import { knownArticle, knownArticles } from "./known-articles.ts";
import { exitCodes, type ExitCode, type Output } from "./output.ts";
import { reportVerification } from "./report-verification.ts";

/** `wellread verify <article> --text FILE` */
export function addVerifyCommand(program: Command, output: Output, finish: (code: ExitCode) => void): void {
  program
    .command("verify")
    .description("check an article's locators, names and foils against a copy of its text")
    .addArgument(new Argument("<article>", "the article's id").choices([...knownArticles.keys()]))
    .requiredOption("--text <file>", "the copy of the article, as UTF-8")
    .action((id: string, { text: path }: { text: string }, command: Command) => {
      const text = readText(path, command);
      const { lines, ok } = reportVerification(knownArticle(id), text, path);
      output.out(`${lines.join("\n")}\n`);
      finish(ok ? exitCodes.well : exitCodes.findings);
    });
}

function readText(path: string, command: Command): string {
  try {
    return readFileSync(path, "utf8");
  } catch (fault) {
    return command.error(`error: cannot read ${path} (${errorCode(fault)})`);
  }
}

function errorCode(fault: unknown): string {
  return fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
}
