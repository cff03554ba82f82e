import { interactions, topics, type Interaction, type Question, type Topic } from "@wellread/content";
import { Option, type Command } from "commander";
import {
  articleOption,
  knownArticle,
  type ArticleOptions,
  type KnownArticle,
  type KnownArticles,
} from "./articles.ts";
import { formatSummary, summariseQuestions } from "./bank-summary.ts";
import { exitCodes, type ExitCode, type Output } from "./output.ts";
import { formatQuestion } from "./question-text.ts";

/** Which questions to show; what is absent does not restrict. */
interface Selection {
  readonly topic?: Topic;
  readonly model?: string;
  readonly interaction?: Interaction;
}

interface QuestionsOptions extends Selection, ArticleOptions {
  readonly format: "table" | "json";
  readonly summary?: true;
}

/** `wellread questions [--article] [--topic] [--model] [--interaction] [--format] [--summary]` */
export function addQuestionsCommand(
  program: Command,
  output: Output,
  known: KnownArticles,
  finish: (code: ExitCode) => void,
): void {
  program
    .command("questions")
    .description("print an article's proven questions with their keys and feedback, then figures over them")
    .addOption(articleOption(known))
    .addOption(new Option("--topic <topic>", "only questions about this topic").choices(topics))
    .option("--model <model>", "only questions of this item model")
    .addOption(
      new Option("--interaction <kind>", "only questions answered in this way").choices(interactions),
    )
    .addOption(
      new Option("--format <format>", "for reading, or for a program")
        .choices(["table", "json"])
        .default("table"),
    )
    .option("--summary", "only the figures")
    .action((options: QuestionsOptions, command: Command) => {
      const article = knownArticle(options, known);
      output.out(report(article, options, command, output.width));
      finish(exitCodes.well);
    });
}

function report(known: KnownArticle, options: QuestionsOptions, command: Command, width: number): string {
  checkModel(options.model, known.bank.questions, command);
  const questions = selectQuestions(known.bank.questions, options);
  const summary = summariseQuestions(known, questions);
  const shown = options.summary === true ? [] : questions;
  if (options.format === "json") {
    return `${JSON.stringify(options.summary === true ? { summary } : { summary, questions }, null, 2)}\n`;
  }
  const findings = Map.groupBy(summary.findings, ({ question }) => question);
  const lines = [
    ...shown.flatMap((question) => formatQuestion(question, findings.get(question.id) ?? [], width)),
    ...formatSummary(summary),
  ];
  return `${lines.join("\n")}\n`;
}

/** A model's name comes from the bank, so it can only be checked against the bank. */
function checkModel(
  model: string | undefined,
  questions: readonly { model: string }[],
  command: Command,
): void {
  const models = [...new Set(questions.map((question) => question.model))].toSorted();
  if (model === undefined || models.includes(model)) return;
  command.error(`error: there is no item model '${model}'. Models are ${models.join(", ")}.`);
}

/** The questions that fit every restriction. */
function selectQuestions(questions: readonly Question[], selection: Selection): Question[] {
  const { topic, model, interaction } = selection;
  return questions.filter(
    (question) =>
      (topic === undefined || question.topics.includes(topic)) &&
      (model === undefined || question.model === model) &&
      (interaction === undefined || question.interaction === interaction),
  );
}
