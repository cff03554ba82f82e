import { type Response as QuizResponse, responseSchema, type SettingsChange } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { resultViewSchema } from "@/attempt/result.server";
import { regradeAnswerSchema } from "@/class/regrade-input.server";
import { classResultsSchema } from "@/class/results-view.server";
import { assign, take } from "./assign";
import { question, responsePath } from "./take";

/** A student at work. */
export type Student = Awaited<ReturnType<typeof take>>;

/** A class that is asked choice questions, and a teacher who corrects them. */
export async function correctedClass(settings: SettingsChange = {}) {
  const made = await assign({ interactions: ["choice"], questions: 3, ...settings });
  const path = `/api/v1/assignments/${made.id}`;
  const send = (body: object) => made.teacher.post(`${path}/regrades`, body);
  return {
    ...made,
    send,
    correct: async (regrade: object) =>
      regradeAnswerSchema.parse((await send({ regrade, reason: "Read again" })).json),
    results: async () => classResultsSchema.parse((await made.teacher.get(`${path}/results`)).json),
    join: (name: string) => take(made.code, name),
  };
}

/** A choice question of the bank: its key, and a wrong option that is shown too. */
export function optionsOf(asked: PublicAskedQuestion) {
  const found = bank.questions.find(({ id }) => id === asked.id);
  if (found?.interaction !== "choice" || asked.interaction !== "choice") throw new Error("not a choice");
  const shown = new Set(asked.options.map(({ text }) => text));
  const former = found.options.find(({ id }) => id === found.key);
  const next = found.options.find((option) => option !== former && shown.has(option.text));
  const hidden = found.options.find(({ text }) => !shown.has(text));
  if (!former || !next) throw new Error("no other option");
  return { former, next, hidden };
}

/** Which of them somebody chooses. */
export type Pick = "former" | "next";

const choose = (asked: PublicAskedQuestion, pick: Pick): QuizResponse => {
  const { text } = optionsOf(asked)[pick];
  const option = asked.interaction === "choice" && asked.options.find((one) => one.text === text)?.id;
  return responseSchema.parse({ interaction: "choice", option });
};

/** Answers the first question; a higher revision changes the answer. */
export async function answer({ visitor, attempt }: Student, pick: Pick, revision = 1): Promise<void> {
  const asked = question(attempt);
  const saved = await visitor.put(responsePath(attempt, asked), { response: choose(asked, pick), revision });
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.json));
}

export async function submit({ visitor, attempt }: Student): Promise<void> {
  const { status } = await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
  if (status !== 200) throw new Error(`not submitted: ${status}`);
}

/** Joins, answers the first question and nothing else, and submits. */
export async function hurry(
  join: (name: string) => Promise<Student>,
  name: string,
  pick: Pick,
): Promise<Student> {
  const student = await join(name);
  await answer(student, pick);
  await submit(student);
  return student;
}

export const resultOf = async ({ visitor, attempt }: Student) =>
  resultViewSchema.parse((await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).json);

/** The correction that makes another option right in place of the key. */
export const rekey = (
  asked: PublicAskedQuestion,
  changes: object = {},
  option = optionsOf(asked).next.id,
) => ({
  kind: "key",
  question: asked.id,
  key: { interaction: "choice", option },
  also: false,
  ...changes,
});
