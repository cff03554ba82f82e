import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readingLevels, type ReadingLevel } from "@wellread/content";
import { assembleQuiz, defaultBlueprint, quizTopics, seedSchema, type QuizTopic } from "@wellread/assessment";
import {
  exportQuiz,
  formats,
  passageOf,
  quizTitle,
  sayLosses,
  sayPassagePlace,
  saySubstitute,
  type ExportFile,
  type ExportReport,
  type Format,
  type Passage,
  type QuizExport,
} from "@wellread/formats";
import { InvalidArgumentError, Option, type Command } from "commander";
import {
  articleOption,
  knownArticle,
  nameOfArticle,
  type ArticleOptions,
  type KnownArticle,
  type KnownArticles,
} from "./articles.ts";
import { exitCodes, wrapText, type ExitCode, type Output } from "./output.ts";

interface ExportCommandOptions extends ArticleOptions {
  readonly topic: QuizTopic;
  readonly seed: string;
  readonly questions?: number;
  readonly all?: true;
  readonly reading?: ReadingLevel | "none";
  readonly format: Format;
  readonly out: string;
}

/** `wellread export [--article] [--topic] [--seed] [--questions | --all] [--reading] --format … --out FILE` */
export function addExportCommand(
  program: Command,
  output: Output,
  known: KnownArticles,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("export")
    .description("write a quiz, with its key, as a file for a classroom tool, and say what it could not take")
    .addOption(articleOption(known))
    .addOption(new Option("--topic <topic>", "what the quiz is about").choices(quizTopics).default("all"))
    .addOption(new Option("--seed <seed>", "the quiz to draw").argParser(parseSeed).default("wellread"))
    .addOption(new Option("--questions <number>", "how many questions").argParser(parseCount))
    .addOption(new Option("--all", "the whole bank, not a quiz").conflicts(["questions", "topic"]))
    .addOption(
      new Option(
        "--reading <level>",
        "the article as Wellread retells it, before or beside the questions (default: full, where there is one)",
      ).choices([...readingLevels, "none"]),
    )
    .addOption(new Option("--format <format>", "what to write").choices(formats).makeOptionMandatory())
    .requiredOption("--out <file>", "where to write it")
    .action((options: ExportCommandOptions, command: Command) => {
      const quiz = draw(knownArticle(options, known), options, command);
      const paths = write(quiz, options.out, command);
      output.out(`${formatExportReport(quiz.report, paths, output.width).join("\n")}\n`);
      finish(exitCodes.well);
    });
}

function draw(known: KnownArticle, options: ExportCommandOptions, command: Command): QuizExport {
  const { bank } = known;
  const article = nameOfArticle(known);
  const topic = options.all === true ? undefined : options.topic;
  const meta = {
    format: options.format,
    title: quizTitle({ topic, article, locale: bank.locale }),
    locale: bank.locale,
    article: bank.article,
    seed: options.seed,
    now: Date.now(),
    licence: "MIT",
    passage: passageFor(known, options, command),
  };
  if (options.all === true) return exportQuiz(bank.questions, meta);
  const blueprint = defaultBlueprint(options.topic, options.questions);
  const assembly = assembleQuiz(bank, blueprint, seedSchema.parse(options.seed));
  if (!assembly.ok) {
    return command.error(`error: a quiz on this topic has at most ${assembly.error.available} questions`);
  }
  return exportQuiz(bank.questions, meta, assembly.quiz.presentations);
}

/** The reading that goes along: the one that is asked for, which must be there, or else the full one, if there is one. */
function passageFor(
  known: KnownArticle,
  { article, reading: asked }: ExportCommandOptions,
  command: Command,
): Passage | undefined {
  if (asked === "none") return undefined;
  const reading = known.readings.find(({ level }) => level === (asked ?? "full"));
  if (reading === undefined && asked !== undefined)
    return command.error(`error: nobody has retold ${article} yet`);
  return reading === undefined ? undefined : passageOf(reading, nameOfArticle(known));
}

/** The first file goes where it was asked for; others stand beside it, called after it. */
function write({ files, name }: QuizExport, out: string, command: Command): string[] {
  return files.map((file, index) => {
    const path = index === 0 ? out : join(dirname(out), besideName(basename(out), file, name));
    try {
      writeFileSync(path, "text" in file ? file.text : file.bytes);
    } catch (fault) {
      const code = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
      return command.error(`error: cannot write ${path} (${code})`);
    }
    return path;
  });
}

/** `quiz.html` has `quiz-key.html` beside it, whatever the first is called. */
function besideName(out: string, { path }: ExportFile, first: string): string {
  const stem = first.slice(0, first.indexOf("."));
  const own = out.includes(".", 1) ? out.slice(0, out.indexOf(".", 1)) : out;
  return `${own}${path.slice(stem.length)}`;
}

/** Reads a seed that was given as an argument. */
export function parseSeed(text: string): string {
  const seed = seedSchema.safeParse(text);
  if (!seed.success) throw new InvalidArgumentError("A seed is 1 to 64 letters, digits, - or _.");
  return seed.data;
}

/** Reads how many questions were asked for. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!/^\d{1,2}$/.test(text) || count < 1 || count > 50) {
    throw new InvalidArgumentError("A quiz has 1 to 50 questions.");
  }
  return count;
}

/** What became of a quiz's questions as lines: where it is, how many came along, what was lost and what left out. */
function formatExportReport(report: ExportReport, paths: readonly string[], width: number): string[] {
  const { ofFile, passage, carried, mapped, leftOut } = report;
  const total = carried.length + mapped.length + leftOut.length;
  return [
    ...paths.map((path) => `wrote ${path}`),
    `${carried.length + mapped.length} of ${total} questions: ${carried.length} as they are, ${mapped.length} as something else, ${leftOut.length} left out`,
    ...wrapText(
      passage === null ? "reading: none" : `reading: ${passage.level}, ${sayPassagePlace(passage.place)}`,
      width,
    ),
    ...ofFile.flatMap((lost) => wrapText(`of the file as a whole: ${sayLosses([lost])}`, width)),
    ...group(
      carried.filter(({ lost }) => lost.length > 0),
      ({ lost }) => `as they are (lost: ${sayLosses(lost)})`,
      width,
    ),
    ...group(mapped, ({ as, lost }) => `as ${saySubstitute(as)} (lost: ${sayLosses(lost)})`, width),
    ...group(leftOut, ({ reason, limit }) => `left out: ${sayLosses([reason], undefined, limit)}`, width),
  ];
}

/** Questions that share a fate stand together. */
function group<Fate extends { question: string }>(
  fates: readonly Fate[],
  describe: (fate: Fate) => string,
  width: number,
): string[] {
  return [...Map.groupBy(fates, describe)].flatMap(([fate, alike]) => [
    ...wrapText(fate, width),
    ...wrapText(alike.map(({ question }) => question).join(" "), width - 2).map((line) => `  ${line}`),
  ]);
}
