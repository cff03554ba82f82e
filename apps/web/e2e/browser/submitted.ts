import { expect, type Browser, type Page } from "@playwright/test";
import { bank } from "@wellread/content/questions/will-of-victory";
import { z } from "zod";
import { openBrowser } from "./assignment-steps.ts";
import type { Assigned } from "./assigned.ts";
import { fromOurPage } from "./role.ts";

const option = z.object({ id: z.string(), text: z.string() });
const asked = z.object({
  id: z.string(),
  interaction: z.string(),
  stem: z.string(),
  options: z.unknown().optional(),
});
const joinedSchema = z.object({ attempt: z.string() });
const attemptSchema = z.object({ questions: z.array(asked) });

/** A question as a student gets it. */
export type Asked = z.infer<typeof asked>;

/** The words of the right option of a choice question, and those of the others that are shown, in a fixed order. */
export const wordsOf = ({ id, options }: Asked): { right: string; wrong: string[] } => {
  const question = bank.questions.find((one) => one.id === id);
  if (question?.interaction !== "choice") throw new Error(`${id} is no choice question`);
  const right = question.options.find((one) => one.id === question.key)?.text ?? "";
  const shown = z.array(option).parse(options);
  return {
    right,
    wrong: shown
      .map(({ text }) => text)
      .filter((text) => text !== right)
      .toSorted(),
  };
};

const choose = (question: Asked, words: string): object => ({
  interaction: "choice",
  option: z
    .array(option)
    .parse(question.options)
    .find(({ text }) => text === words)?.id,
});

export const chooseRight = (question: Asked): object => choose(question, wordsOf(question).right);
/** A wrong choice, the same for every student who makes one. */
export const chooseWrong = (question: Asked): object => choose(question, wordsOf(question).wrong[0] ?? "");
export const type =
  (text: string) =>
  ({ interaction }: Asked): object => ({ interaction, text });

/** Sends a request as a page of the site does. */
export const ask = async (page: Page, method: "POST" | "PUT" | "PATCH", path: string, data: object) => {
  const answer = await page.request.fetch(path, { method, data, headers: fromOurPage });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return answer;
};

/** A student in their own browser, at the result: joined, answered and submitted. */
export const submitAs = async (
  browser: Browser,
  { address, code }: Assigned,
  name: string,
  answer: (question: Asked, number: number) => object,
): Promise<{ page: Page; attempt: string; questions: Asked[] }> => {
  const page = await openBrowser(browser);
  await page.request.get(address);
  const joined = await ask(page, "POST", `/api/v1/a/${code}/attempts`, { nickname: name });
  const { attempt } = joinedSchema.parse(await joined.json());
  const path = `/api/v1/attempts/${attempt}`;
  const { questions } = attemptSchema.parse(await (await page.request.get(path)).json());
  for (const [index, question] of questions.entries()) {
    const response = answer(question, index + 1);
    await ask(page, "PUT", `${path}/responses/${question.id}`, { response, revision: 1 });
  }
  await ask(page, "POST", `${path}/submission`, {});
  await page.goto(`/attempts/${attempt}/result`);
  return { page, attempt, questions };
};
