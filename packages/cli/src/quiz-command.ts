import { readFileSync } from "node:fs";
import {
  assembleQuiz,
  chanceScore,
  defaultBlueprint,
  percentOf,
  quizTopics,
  responseSchema,
  scoreResponse,
  seedSchema,
  type Presentation,
  type Quiz,
  type QuizTopic,
  type Response,
} from "@wellread/assessment";
import type { Bank, Question } from "@wellread/content";
import { Option, type Command } from "commander";
import { z } from "zod";
import {
  articleOption,
  knownArticle,
  type ArticleOptions,
  type KnownArticle,
  type KnownArticles,
} from "./articles.ts";
import { sheetOf, type Answer } from "./answer-sheet.ts";
import { parseCount, parseSeed } from "./export-command.ts";
import { exitCodes, wrapText, type ExitCode, type Output } from "./output.ts";

interface QuizOptions extends ArticleOptions {
  readonly topic: QuizTopic;
  readonly seed: string;
  readonly questions?: number;
  readonly blind?: true;
}

function addQuizOptions(command: Command, known: KnownArticles): Command {
  return command
    .addOption(articleOption(known))
    .addOption(new Option("--topic <topic>", "what the quiz is about").choices(quizTopics).default("all"))
    .addOption(new Option("--seed <seed>", "the quiz to draw").argParser(parseSeed).default("wellread"))
    .addOption(new Option("--questions <number>", "how many questions").argParser(parseCount));
}

/** `wellread quiz [--article] [--topic] [--seed] [--questions] [--blind]` */
export function addQuizCommand(
  program: Command,
  output: Output,
  known: KnownArticles,
  finish: (code: ExitCode) => void,
): void {
  addQuizOptions(program.command("quiz"), known)
    .description("print a quiz as a student sees it, with the key below")
    .option("--blind", "without the key: the quiz and nothing else")
    .action((options: QuizOptions, command: Command) => {
      const article = knownArticle(options, known);
      const shown = showQuiz(drawQuiz(article, options, command), article.bank);
      const keys = options.blind ? [] : ["", ...shown.map(({ number, key }) => `${number}. ${key}`)];
      const sheet = shown.flatMap(({ number, lines: [stem = "", ...others] }) => [
        ...wrapText(`${number}. ${stem}`, output.width),
        ...others.map((line) => `   ${line}`),
        "",
      ]);
      output.out(`${[...sheet.slice(0, -1), ...keys].join("\n")}\n`);
      finish(exitCodes.well);
    });
}

/** `wellread score FILE [--article] [--topic] [--seed] [--questions]` */
export function addScoreCommand(
  program: Command,
  output: Output,
  known: KnownArticles,
  finish: (code: ExitCode) => void,
): void {
  addQuizOptions(program.command("score"), known)
    .description("score answers to the quiz that the same options print, as JSON")
    .argument("<file>", 'the answers: { "answers": ["b", ["a", "c"], "Lopez", null, …] }, one a question')
    .action((path: string, options: QuizOptions, command: Command) => {
      const article = knownArticle(options, known);
      const quiz = drawQuiz(article, options, command);
      const answers = readAnswers(path, quiz.presentations.length, command);
      output.out(
        `${JSON.stringify(scoreAnswers(quiz, article.bank, answers, options.topic, command), null, 2)}\n`,
      );
      finish(exitCodes.well);
    });
}

function drawQuiz({ bank }: KnownArticle, { topic, questions, seed }: QuizOptions, command: Command): Quiz {
  const assembly = assembleQuiz(bank, defaultBlueprint(topic, questions), seedSchema.parse(seed));
  return assembly.ok
    ? assembly.quiz
    : command.error(`error: a quiz on this topic has at most ${assembly.error.available} questions`);
}

interface ShownQuestion {
  readonly number: number;
  /** The stem, and what can be chosen. */
  readonly lines: readonly string[];
  /** The right answer, written as an answer is. */
  readonly key: string;
}

function showQuiz({ presentations }: Quiz, bank: Bank): ShownQuestion[] {
  return presentations.map((presentation, index) => {
    const question = questionOf(presentation, bank);
    const sheet = sheetOf(question, presentation);
    return { number: index + 1, lines: [question.stem, ...sheet.lines], key: sheet.key };
  });
}

function questionOf({ question: id }: Presentation, bank: Bank): Question {
  const question = bank.questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`the bank lacks ${id}`);
  return question;
}

const answerSchema = z.union([z.string().max(400), z.array(z.string().max(400)).max(24), z.null()]);
const answersSchema = z.strictObject({ answers: z.array(answerSchema).max(50) });

function readAnswers(path: string, expected: number, command: Command): (Answer | null)[] {
  const { answers } = parseFile(path, command);
  if (answers.length !== expected) {
    return command.error(`error: ${path} has ${answers.length} answers to a quiz of ${expected} questions`);
  }
  return answers;
}

function parseFile(path: string, command: Command): z.infer<typeof answersSchema> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "not JSON";
    return command.error(`error: cannot read ${path} (${code})`);
  }
  const parsed = answersSchema.safeParse(value);
  return parsed.success
    ? parsed.data
    : command.error(`error: ${path} holds no answers: ${z.prettifyError(parsed.error)}`);
}

function scoreAnswers(
  quiz: Quiz,
  bank: Bank,
  answers: readonly (Answer | null)[],
  topic: QuizTopic,
  command: Command,
) {
  const items = quiz.presentations.map((shown, index) => {
    const question = questionOf(shown, bank);
    const response = responseTo(question, shown, answers[index] ?? null, index + 1, command);
    const { points, outcome } = scoreResponse(question, shown, response);
    const { id, model, interaction } = question;
    return {
      number: index + 1,
      question: id,
      model,
      interaction,
      points,
      outcome,
      chance: chanceScore(question, shown),
    };
  });
  const sum = (part: "points" | "chance") => items.reduce((total, item) => total + item[part], 0);
  return {
    article: quiz.article,
    bank: quiz.bank,
    topic,
    seed: quiz.seed,
    points: sum("points"),
    outOf: items.length,
    percent: percentOf(sum("points"), items.length),
    /** What pure guessing earns on average. */
    chance: sum("chance"),
    items,
  };
}

function responseTo(
  question: Question,
  shown: Presentation,
  answer: Answer | null,
  number: number,
  command: Command,
): Response | undefined {
  if (answer === null) return undefined;
  const read = sheetOf(question, shown).read(answer);
  const response = responseSchema.safeParse({ interaction: question.interaction, ...read });
  return read !== undefined && response.success
    ? response.data
    : command.error(`error: answer ${number} is none to a question of the kind ${question.interaction}`);
}
