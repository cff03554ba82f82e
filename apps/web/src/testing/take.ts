import type { PublicAskedQuestion } from "@wellread/content";
import { type ResultView, resultViewSchema } from "@/attempt/result.server";
import { startedViewSchema } from "@/attempt/start.server";
import type { AttemptView } from "@/model/attempt";
import { guess } from "./guess";
import type { Visitor } from "./visitor";

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
