import {
  readingLevels,
  type PublishedReading,
  type PublishedSentence,
  type ReadingLevel,
} from "@wellread/content";
import { lintReadings, measureReading } from "@wellread/content/lint";
import { passageOf } from "@wellread/formats";
import { Argument, Option, type Command } from "commander";
import { knownArticle, nameOfArticle, type KnownArticle, type KnownArticles } from "./articles.ts";
import { exitCodes, type ExitCode, type Output, paragraphMark, wrapText } from "./output.ts";

interface ReadingOptions {
  readonly level: ReadingLevel;
  readonly facts?: true;
  readonly figures?: true;
}

/** `wellread reading <article> [--level] [--facts] [--figures]` */
export function addReadingCommand(
  program: Command,
  output: Output,
  known: KnownArticles,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("reading")
    .description("print an article as Wellread retells it, and its hard words")
    .addArgument(new Argument("<article>", "the article's id").choices([...known.keys()]))
    .addOption(new Option("--level <level>", "how hard it may be").choices(readingLevels).default("full"))
    .option("--facts", "with the facts that each sentence tells")
    .option("--figures", "with its length, its grade and what lints find")
    .action((id: string, options: ReadingOptions, command: Command) => {
      const article = knownArticle({ article: id }, known);
      const reading = article.readings.find(({ level }) => level === options.level);
      if (reading === undefined) return command.error(`error: nobody has retold ${id} yet`);
      const lines = [
        ...formatReading(reading, options, output.width),
        passageOf(reading, nameOfArticle(article)).sourceLine,
        ...(options.figures === true ? figures(article, reading) : []),
      ];
      output.out(`${lines.join("\n")}\n`);
      return finish(exitCodes.well);
    });
}

/** Left of the text: the mark of the paragraph, as pages show it. */
const margin = 7;

function formatReading(
  { paragraphs, glossary }: PublishedReading,
  { facts }: Pick<ReadingOptions, "facts">,
  width: number,
): string[] {
  const say = (sentence: PublishedSentence): string =>
    facts === true ? `${sentence.text} [${sentence.facts.join(" ")}]` : sentence.text;
  const words = Object.values(glossary).map(({ word, meaning, neutral }) =>
    neutral === undefined ? `${word}: ${meaning}` : `${word}: ${meaning}. Without judging: ${neutral}`,
  );
  return [
    ...paragraphs.flatMap(({ id, sentences }) => [
      ...hang(paragraphMark(id), sentences.map(say).join(" "), width),
      "",
    ]),
    ...words.flatMap((word, index) => hang(index === 0 ? "words" : "", word, width)),
    ...(words.length === 0 ? [] : [""]),
  ];
}

function hang(label: string, text: string, width: number): string[] {
  return wrapText(text, width - margin).map(
    (line, index) => (index === 0 ? label : "").padEnd(margin) + line,
  );
}

function figures({ folder }: KnownArticle, { level, locale }: PublishedReading): string[] {
  const source = folder.readings.find((reading) => reading.level === level && reading.locale === locale);
  if (source === undefined) return [];
  const { words, grade } = measureReading(source);
  const findings = lintReadings(folder, locale).filter((finding) => finding.level === level);
  const measured = grade === undefined ? "" : `, grade ${grade.toFixed(1)}`;
  return [
    `${level}: ${words} words${measured}, ${findings.length} lint findings`,
    ...findings.map(({ rule, place, message }) => `  ! ${rule}: ${place} ${message}`),
  ];
}
