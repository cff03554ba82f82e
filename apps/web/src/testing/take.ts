import { type Response as QuizResponse, responseSchema } from "@wellread/assessment";
import type { Interaction, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";
import { type ResultView, resultViewSchema } from "@/attempt/result.server";
import { startedViewSchema } from "@/attempt/start.server";
import type { AttemptView } from "@/model/attempt";
import type { Visitor } from "./visitor";

type Guesses = { [I in Interaction]: (question: PublicAskedQuestionOf<I>) => object };

type Shown = { id: string; text: string };

/** Options in an order that is the same for everybody, as each student is shown another. */
const byText = <T extends Shown>(options: readonly T[]): T[] =>
  options.toSorted((one, other) => (one.text < other.text ? -1 : 1));

const first = <T extends Shown>(options: readonly T[]): T => {
  const [option] = byText(options);
  if (option === undefined) throw new Error("a question without options");
  return option;
};

const guesses: Guesses = {
  choice: ({ options }) => ({ option: first(options).id }),
  "true-false-set": ({ options }) => ({ values: Object.fromEntries(options.map(({ id }) => [id, true])) }),
  "multiple-response": ({ options, select }) => ({
    options: byText(options)
      .slice(0, select)
      .map(({ id }) => id),
  }),
  match: ({ options: { sources, targets } }) => ({
    pairs: Object.fromEntries(sources.map(({ id }) => [id, first(targets).id])),
  }),
  order: ({ options }) => ({ options: byText(options).map(({ id }) => id) }),
  "text-entry": () => ({ text: "Battat" }),
  "number-entry": () => ({ text: "7" }),
  "inline-choice": ({ options }) => ({
    gaps: Object.fromEntries(options.map((gap) => [gap.id, first(gap.options).id])),
  }),
};

const guessAs = <I extends Interaction>(interaction: I, question: PublicAskedQuestionOf<I>) =>
  guesses[interaction](question);

/** A complete answer to a question, made from the public question only and the same each time. */
export const guess = (question: PublicAskedQuestion): QuizResponse =>
  responseSchema.parse({ interaction: question.interaction, ...guessAs(question.interaction, question) });

/** Starts an attempt over the API, with the same questions each time. */
export async function start(visitor: Visitor, body: object = {}): Promise<AttemptView> {
  const { status, json } = await visitor.post("/api/v1/attempts", {
    article: "will-of-victory",
    topic: "all",
    seed: "test",
    ...body,
  });
  if (status !== 201) throw new Error(`not started: ${JSON.stringify(json)}`);
  return startedViewSchema.parse(json).attempt;
}

export const question = (attempt: AttemptView, number = 1): PublicAskedQuestion => {
  const found = attempt.questions[number - 1];
  if (found === undefined) throw new Error(`no question ${number}`);
  return found;
};

export const responsePath = (attempt: AttemptView, asked: PublicAskedQuestion): string =>
  `/api/v1/attempts/${attempt.id}/responses/${asked.id}`;

/** Answers every question by guessing and submits. */
export async function finish(visitor: Visitor, attempt: AttemptView): Promise<ResultView> {
  for (const asked of attempt.questions) {
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
  }
  await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
  return resultViewSchema.parse((await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).json);
}

/** The first question of an attempt that has options to choose from. */
export const questionWithOptions = (attempt: AttemptView): PublicAskedQuestion => {
  const found = attempt.questions.find(({ interaction }) => !interaction.endsWith("-entry"));
  if (found === undefined) throw new Error("no question with options");
  return found;
};
