import type { PublishedArticle } from "@wellread/content";
import { articles } from "@wellread/content/articles";
import { Command, CommanderError } from "commander";
import { addExportCommand } from "./export-command.ts";
import { addImportCommand } from "./import-command.ts";
import { addKeepCommands } from "./keep-command.ts";
import { knowArticles } from "./articles.ts";
import { exitCodes, type ExitCode, type Output } from "./output.ts";
import { addQuizCommand, addScoreCommand } from "./quiz-command.ts";
import { addQuestionsCommand } from "./questions-command.ts";
import { addReadingCommand } from "./reading-command.ts";
import { addVerifyCommand } from "./verify-command.ts";

/**
 * Runs the `wellread` command on the articles of the register, or on others: 0 when all is well, 1 with findings, 2 when the
 * arguments make no sense.
 */
export function run(
  args: readonly string[],
  output: Output,
  register: readonly PublishedArticle[] = articles,
): ExitCode {
  const known = knowArticles(register);
  let code: ExitCode = exitCodes.well;
  const finish = (end: ExitCode) => {
    code = end;
  };
  const program = new Command("wellread")
    .description(
      "Look at the readings and questions of Wellread's articles, export them, import others, hold the articles against their sources, and keep the server's database.",
    )
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.err, getOutHelpWidth: () => output.width })
    .showHelpAfterError("(--help tells more)");
  addVerifyCommand(program, output, known, finish);
  addReadingCommand(program, output, known, finish);
  addQuestionsCommand(program, output, known, finish);
  addQuizCommand(program, output, known, finish);
  addScoreCommand(program, output, known, finish);
  addExportCommand(program, output, known, finish);
  addImportCommand(program, output, finish);
  addKeepCommands(program, output, finish);
  try {
    program.parse(args, { from: "user" });
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    return fault.exitCode === 0 ? exitCodes.well : exitCodes.usage;
  }
  return code;
}
