import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  articleNames,
  checkCopying,
  verifyArticle,
  type ArticleFolder,
  type VerifyFinding,
} from "@wellread/content";
import { Argument, type Command } from "commander";
import { knownArticle, type KnownArticle, type KnownArticles } from "./articles.ts";
import { exitCodes, type ExitCode, type Output } from "./output.ts";

/** `wellread verify <article> --text FILE` */
export function addVerifyCommand(
  program: Command,
  output: Output,
  known: KnownArticles,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("verify")
    .description("check an article's locators, names, foils and readings against a copy of its text")
    .addArgument(new Argument("<article>", "the article's id").choices([...known.keys()]))
    .requiredOption("--text <file>", "the copy of the article, as UTF-8")
    .action((id: string, { text: path }: { text: string }, command: Command) => {
      const text = readText(path, command);
      const { lines, ok } = reportVerification(knownArticle({ article: id }, known), text, path);
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

/** What verification found, as lines to print, and whether the article and the text agree. */
interface VerificationReport {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/** Holds an article, and what its bank says, against a copy of the article's text. */
export function reportVerification(
  { folder, bank }: KnownArticle,
  text: string,
  path: string,
): VerificationReport {
  const names = articleNames(folder);
  const findings = [
    ...verifyArticle(folder, text, sha256),
    ...bank.questions.flatMap((question) =>
      checkCopying(text, question, `question ${question.id} (${question.model})`, names),
    ),
  ];
  const errors = findings.filter(({ severity }) => severity === "error");
  const ok = errors.length === 0;
  const verdict = ok
    ? `${folder.article.id} agrees with ${path}`
    : `${folder.article.id} does not agree with ${path}`;
  const notices = findings.length - errors.length;
  return {
    ok,
    lines: [
      ...findings.map(line),
      `${verdict}: ${count(errors.length, "error")}, ${count(notices, "notice")}.`,
      ...(ok ? [`Checked: ${checked(folder).join(", ")}.`] : []),
    ],
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function line({ severity, code, place, message }: VerifyFinding): string {
  return `${severity}  ${code}  ${place}: ${message}`;
}

function checked({ article, facts, entities, foils, readings }: ArticleFolder): string[] {
  return [
    count(article.paragraphs.length, "paragraph"),
    count(total(facts.map(({ locators }) => locators)), "locator"),
    count(total(entities.map(({ mentions }) => mentions)), "mention"),
    count(entities.filter(({ named }) => named).length, "name"),
    count(total(article.paragraphs.map(({ quotations }) => quotations)), "quotation"),
    count(foils.length, "foil"),
    count(readings.length, "reading"),
  ];
}

function total(lists: readonly { length: number }[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
