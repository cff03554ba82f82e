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
import { quizMixFaults, type Bank, type Interaction, type Question, type QuestionOf } from "@wellread/content";
import { Option, type Command } from "commander";
import { z } from "zod";
import { asksOption, knownArticle, type ArticleOptions, type KnownArticle, type KnownArticles } from "./articles.ts";
import { parseCount, parseSeed } from "./export-command.ts";
import { exitCodes, wrapText, type ExitCode, type Output } from "./output.ts";

interface QuizOptions extends ArticleOptions {
  readonly topic: QuizTopic;
  readonly seed: string;
  readonly questions?: number;
  readonly blind?: true;
}

function addQuizOptions(command: Command, known: KnownArticles): Command {
  const articles = [...known.keys()];
  return command
    .addOption(new Option("--article <id>", "the article").choices(articles).default(articles[0]))
    .option(...asksOption)
    .addOption(new Option("--topic <topic>", "what the quiz is about").choices(quizTopics).default("all"))
    .addOption(new Option("--seed <seed>", "the quiz to draw").argParser(parseSeed).default("wellread"))
    .addOption(new Option("--questions <number>", "how many questions").argParser(parseCount));
}

/** `wellread quiz [--article] [--asks] [--topic] [--seed] [--questions] [--blind]` */
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
      const key = options.blind ? [] : ["", ...shown.flatMap(({ number, key }) => `${number}. ${key}`)];
      const lines = shown.flatMap(({ number, lines }) => [
        ...wrapText(`${number}. ${lines[0] ?? ""}`, output.width),
        ...lines.slice(1).map((line) => `   ${line}`),
        "",
      ]);
      output.out(`${[...lines.slice(0, -1), ...key].join("\n")}\n`);
      finish(exitCodes.well);
    });
}

/** `wellread score FILE [--article] [--asks] [--topic] [--seed] [--questions]` */
export function addScoreCommand(
  program: Command,
  output: Output,
  known: KnownArticles,
  finish: (code: ExitCode) => void,
): void {
  addQuizOptions(program.command("score"), known)
    .description("score answers to the quiz that the same options print, as JSON")
    .argument("<file>", 'the answers: { "answers": ["b", ["a", "c"], "Inad", null, …] }, one a question')
    .action((path: string, options: QuizOptions, command: Command) => {
      const article = knownArticle(options, known);
      const quiz = drawQuiz(article, options, command);
      const answers = readAnswers(path, quiz.presentations.length, command);
      output.out(`${JSON.stringify(scoreAnswers(quiz, article.bank, answers, options.topic, command), null, 2)}\n`);
      finish(exitCodes.well);
    });
}

function drawQuiz(article: KnownArticle, { topic, questions, seed }: QuizOptions, command: Command): Quiz {
  const { bank, ofAsks } = article;
  const draw = (from: string) => {
    const assembly = assembleQuiz(bank, defaultBlueprint(topic, questions), seedSchema.parse(from));
    return assembly.ok
      ? assembly.quiz
      : command.error(`error: a quiz on this topic has at most ${assembly.error.available} questions`);
  };
  const quiz = draw(seed);
  return ofAsks ? drawMixed(quiz, bank, draw) : quiz;
}

/** So many quizzes are drawn in search of one that has the mix; on a thin topic none has. */
const mostDraws = 60;

/** Until assembly knows the mix of asks, quizzes are drawn one after the other, and the one with the fewest faults is kept. */
function drawMixed(first: Quiz, bank: Bank, draw: (seed: string) => Quiz): Quiz {
  const faults = (quiz: Quiz) => quizMixFaults(quiz.presentations.map((shown) => questionOf(shown, bank))).length;
  let best = { quiz: first, faults: faults(first) };
  for (let next = 1; next < mostDraws && best.faults > 0; next++) {
    const quiz = draw(`${first.seed.slice(0, 60)}-${next}`);
    if (faults(quiz) < best.faults) best = { quiz, faults: faults(quiz) };
  }
  return best.quiz;
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

/** What one answers, one letter, a word, or a list of them. */
type Answer = string | readonly string[];

/** How one question stands on paper: its lines, its key, and how an answer is read back. Undefined for one that makes no sense. */
interface Sheet {
  readonly lines: readonly string[];
  readonly key: string;
  readonly read: (answer: Answer) => object | undefined;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const letter = (index: number): string => letters.charAt(index);

/** Options under letters, in the order in which they are shown. */
function lettered(shown: readonly string[], texts: readonly { id: string; text: string }[]) {
  const text = (id: string) => texts.find((option) => option.id === id)?.text ?? id;
  return {
    lines: shown.map((id, index) => `${letter(index)}) ${text(id)}`),
    of: (id: string) => letter(shown.indexOf(id)),
    read: (given: string) => shown[letters.indexOf(given.trim().toLowerCase().replace(/\)$/, ""))],
  };
}

const listOf = (answer: Answer): string[] =>
  typeof answer === "string" ? answer.split(/[\s,;]+/).filter((part) => part !== "") : [...answer];
const whole = <T>(items: readonly (T | undefined)[]): T[] | undefined => {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
};
const pairs = (ids: readonly string[], chosen: readonly string[] | undefined) =>
  chosen?.length === ids.length ? Object.fromEntries(ids.map((id, index) => [id, chosen[index]])) : undefined;

type Shown<I extends Interaction> = Extract<Presentation, { interaction: I }>;
type Sheets = { [I in Interaction]: (question: QuestionOf<I>, shown: Shown<I>) => Sheet };

const sheets: Sheets = {
  choice: ({ options, key }, shown) => {
    const list = lettered(shown.options, options);
    return {
      lines: list.lines,
      key: list.of(key),
      read: (answer) => {
        const option = list.read(listOf(answer)[0] ?? "");
        return option === undefined ? undefined : { option };
      },
    };
  },
  "true-false-set": ({ options, key }, shown) => {
    const list = lettered(shown.options, options);
    return {
      lines: list.lines.map((line) => `${line}: yes or no?`),
      key: shown.options.map((id) => (key.includes(id) ? "yes" : "no")).join(" "),
      read: (answer) => {
        const said = whole(listOf(answer).map((word) => readYesNo(word)));
        const values = said?.length === shown.options.length ? said : undefined;
        return values && { values: Object.fromEntries(shown.options.map((id, index) => [id, values[index]])) };
      },
    };
  },
  "multiple-response": ({ options, key }, shown) => {
    const list = lettered(shown.options, options);
    return {
      lines: list.lines,
      key: key.map(list.of).toSorted().join(" "),
      read: (answer) => {
        const chosen = whole(listOf(answer).map(list.read));
        return chosen && { options: chosen };
      },
    };
  },
  match: ({ options, key }, shown) => {
    const list = lettered(shown.targets, options.targets);
    const sources = lettered(shown.sources, options.sources);
    return {
      lines: [...sources.lines.map((line, index) => `${index + 1}: ${line.slice(3)}`), ...list.lines],
      key: shown.sources.map((id) => list.of(key[id] ?? "")).join(" "),
      read: (answer) => {
        const matched = pairs(shown.sources, whole(listOf(answer).map(list.read)));
        return matched && { pairs: matched };
      },
    };
  },
  order: ({ options, key }, shown) => {
    const list = lettered(shown.options, options);
    return {
      lines: list.lines,
      key: key.map(list.of).join(" "),
      read: (answer) => {
        const ordered = whole(listOf(answer).map(list.read));
        return ordered && { options: ordered };
      },
    };
  },
  "text-entry": ({ options, key }) => ({
    lines: ["Your answer: ______"],
    key: options.find(({ id }) => id === key)?.text ?? key,
    read: (answer) => ({ text: typeof answer === "string" ? answer : answer.join(" ") }),
  }),
  "number-entry": ({ key }) => ({
    lines: ["Your answer: ______"],
    key: String(key),
    read: (answer) => ({ text: typeof answer === "string" ? answer : answer.join(" ") }),
  }),
  "inline-choice": ({ statement, options, key }, shown) => {
    const lists = shown.gaps.map((gap) => ({
      id: gap.id,
      ...lettered(gap.options, options.find(({ id }) => id === gap.id)?.options ?? []),
    }));
    return {
      lines: [
        statement.replaceAll(/\{gap-(\d)\}/g, "__($1)__"),
        ...lists.flatMap((list, index) => list.lines.map((line) => `(${index + 1}) ${line}`)),
      ],
      key: lists.map(({ id, of }) => of(key[id] ?? "")).join(" "),
      read: (answer) => {
        const given = listOf(answer);
        const chosen = whole(lists.map(({ read }, index) => read(given[index] ?? "")));
        const gaps = pairs(lists.map(({ id }) => id), chosen);
        return gaps && { gaps };
      },
    };
  },
};

const readYesNo = (word: string): boolean | undefined =>
  /^(?:yes|true|y|t)$/i.test(word) ? true : /^(?:no|false|n|f)$/i.test(word) ? false : undefined;

function sheetAs<I extends Interaction>(interaction: I, question: QuestionOf<I>, shown: Shown<I>): Sheet {
  return sheets[interaction](question, shown);
}

function sheetOf(question: Question, shown: Presentation): Sheet {
  if (question.interaction !== shown.interaction) throw new Error(`${question.id} is shown as another kind`);
  return sheetAs(question.interaction, question, shown);
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
  return parsed.success ? parsed.data : command.error(`error: ${path} holds no answers: ${z.prettifyError(parsed.error)}`);
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
    return { number: index + 1, question: id, model, interaction, points, outcome, chance: chanceScore(question, shown) };
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
