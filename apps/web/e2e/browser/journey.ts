import { expect, type Page } from "@playwright/test";
import { arrive, untilAwake } from "./arrive.ts";
import { questionsOf } from "./assignment-steps.ts";
import { type QuizUnderTest, quizWith } from "./quiz-under-test.ts";
import { answerRight } from "./right-answer.ts";
import { sendFrom } from "./role.ts";

const attemptIn = (address: string): string => /\/attempts\/([\w-]{22})\//.exec(address)?.[1] ?? "";

/** Starts a quiz as its start page does, without showing a page; returns the attempt. */
export const begin = async (
  page: Page,
  quiz: QuizUnderTest,
  choices: Record<string, string> = {},
): Promise<string> => {
  const { pathname, searchParams } = new URL(quiz.path, "http://localhost");
  const [, , article = ""] = pathname.split("/");
  const fields = { article, topic: quiz.topic, ...Object.fromEntries(searchParams), ...choices };
  return attemptIn(await sendFrom(page, "/attempts", fields));
};

/** Starts a quiz, and arrives at its first question. */
export const start = async (page: Page, quiz: QuizUnderTest): Promise<string> => {
  const id = await begin(page, quiz);
  await page.goto(`/attempts/${id}/questions/1`);
  return id;
};

/** Opens a quiz's start page and starts it by its button. */
export const startByHand = async (page: Page, quiz: QuizUnderTest): Promise<string> => {
  await page.goto(quiz.path);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await arrive(page, /\/attempts\/[\w-]{22}\/questions\/1$/);
  return attemptIn(page.url());
};

/** Waits until the page shows the whole question with this number. */
export const atQuestion = async (page: Page, number: number, total: number): Promise<void> => {
  await arrive(page, new RegExp(`/questions/${number}(#.*)?$`));
  await expect(page.locator("#progress")).toHaveText(`Question ${number} of ${total}`);
};

export const next = (page: Page) => page.locator("main form button.button[value=next]");

/** Answers all questions from the first to the last, and arrives at the list of answers. */
export const answerAll = async (page: Page, { questions }: QuizUnderTest): Promise<void> => {
  for (const [index, question] of questions.entries()) {
    await atQuestion(page, index + 1, questions.length);
    await answerRight(page, question);
    await next(page).click();
  }
  await arrive(page, /\/review$/);
};

export const submit = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Submit and see your result" }).click();
  await arrive(page, /\/result$/);
};

/** Answers the first `count` questions right, and arrives at the one after; returns the number of questions. */
export const answerFirst = async (page: Page, count: number): Promise<number> => {
  const questions = await questionsOf(page);
  for (const [index, question] of questions.slice(0, count).entries()) {
    await atQuestion(page, index + 1, questions.length);
    await answerRight(page, question);
    await next(page).click();
  }
  await atQuestion(page, count + 1, questions.length);
  return questions.length;
};

/** Goes to the first question of an interaction in a quiz on the whole article, on a hydrated page. */
export const openQuestion = async (page: Page, interaction: Parameters<typeof quizWith>[0]) => {
  const { quiz: found, number } = quizWith(interaction);
  const id = await begin(page, found);
  await page.goto(`/attempts/${id}/questions/${number}`);
  await atQuestion(page, number, found.questions.length);
  await untilAwake(page);
  return { id, number, question: found.questions[number - 1], quiz: found };
};
