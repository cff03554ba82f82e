import { expect, test as base, type Page } from "@playwright/test";
import type { Question } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { noteCounts } from "../src/testing/attack.ts";
import { findSecrets, readStaticFiles } from "./browser/byte-search.ts";
import { canary, plantCanaries } from "./browser/canary-bank.ts";
import { dataFolder } from "./browser/data-folder.ts";
import { atQuestion, next, startByHand, submit } from "./browser/journey.ts";
import { quizzesUnderTest } from "./browser/quiz-under-test.ts";
import { startRecordingProxy, type RecordingProxy } from "./browser/recording-proxy.ts";
import { feedbackSecrets } from "./browser/secrets.ts";

/** Every byte goes through a proxy that records it. */
const test = base.extend<{ recorder: RecordingProxy }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted.
  recorder: async ({}, use) => {
    const recorder = await startRecordingProxy(`http://localhost:${process.env["E2E_PORT"] ?? ""}`);
    await use(recorder);
    recorder.close();
  },
  baseURL: ({ recorder }, use) => use(recorder.url),
});

const dataDir = dataFolder();
/** The planted word, and the number that replaces it where a number is the key. */
const planted = [canary, "424242424242"];

/** Gives the first answer that comes, which is hardly ever the right one. */
const answerBlindly = async (page: Page): Promise<void> => {
  for (const field of await page.locator("main form input[type=text]").all()) await field.fill("7");
  for (const field of await page.locator("main form select").all()) await field.selectOption({ index: 1 });
  for (const field of await page.locator("main form .choice input").all()) await field.check();
};

/** The pages and routes of an attempt beside its questions, as far as they can be read before submission. */
const readTheRest = async (page: Page, id: string): Promise<void> => {
  for (const path of ["review", "result", "delete"]) await page.goto(`/attempts/${id}/${path}`);
  const api = ["", "/checked", "/result"].map((path) => `/api/v1/attempts/${id}${path}`);
  for (const path of [...api, `/api/v1/articles/${bank.article}/questions`]) await page.request.get(path);
};

/**
 * Goes everywhere that a browser can go in an attempt before submission, by its pages and over the API. With scripts it
 * walks from question to question without asking for their pages, so each is asked for besides.
 */
const goEverywhere = async (page: Page, id: string, total: number): Promise<void> => {
  await page.goto(`/attempts/${id}/questions/1`);
  for (let number = 1; number <= total; number += 1) {
    await atQuestion(page, number, total);
    await page.request.get(`/attempts/${id}/questions/${number}`);
    await answerBlindly(page);
    await next(page).click();
  }
  await page.waitForURL(/review$/);
  await readTheRest(page, id);
};

for (const quiz of quizzesUnderTest.filter(({ topic }) => topic === "all")) {
  test(`no byte of a quiz with seed ${quiz.seed} reveals a key, feedback or proof before submission @desktop @no-javascript`, async ({
    page,
    recorder,
  }) => {
    const total = quiz.questions.length;
    const id = await startByHand(page, quiz);
    plantCanaries(dataDir, id);
    await goEverywhere(page, id, total);
    expect(recorder.served.filter(({ from }) => from.includes(`/attempts/${id}/`)).length).toBeGreaterThan(
      2 * total,
    );
    expect(findSecrets(recorder.served, planted)).toEqual([]);
    const bytes = recorder.served.reduce((sum, { text }) => sum + text.length, 0);
    noteCounts(
      `${(bytes / 1e6).toFixed(1)} MB of ${recorder.served.length} answers to a student: no key, feedback or proof`,
    );

    // The search can fail: what it did not find is in the result.
    await page.goto(`/attempts/${id}/review`);
    await submit(page);
    await page.goto(`/api/v1/attempts/${id}/result`);
    const places = findSecrets(recorder.served, planted).join("\n");
    expect(places).toContain(`in GET /attempts/${id}/result`);
  });
}

test("no feedback of the bank is in the built files or in the pages before submission @desktop", async ({
  page,
  recorder,
}) => {
  const secrets = feedbackSecrets(bank.questions);
  expect(secrets.length).toBeGreaterThan(10);
  const files = readStaticFiles();
  expect(files.length).toBeGreaterThan(5);
  expect(findSecrets(files, secrets)).toEqual([]);

  const [quiz] = quizzesUnderTest;
  if (!quiz) throw new Error("there is no quiz to take");
  const id = await startByHand(page, quiz);
  await goEverywhere(page, id, quiz.questions.length);
  expect(findSecrets(recorder.served, secrets)).toEqual([]);
  await page.goto(`/attempts/${id}/review`);
  await submit(page);
  expect(findSecrets(recorder.served, feedbackSecrets(quiz.questions))).not.toEqual([]);
});

test("no byte tells why before the check that is final, and then only of the question that was checked @desktop @no-javascript", async ({
  page,
  recorder,
}) => {
  test.slow();
  const quiz = quizzesUnderTest.find(({ topic }) => topic === "all");
  if (!quiz) throw new Error("there is no quiz to take");
  const id = await startByHand(page, quiz);
  const untold = new Set(quiz.questions);
  const secretsOf = (questions: readonly Question[]) => {
    const told = feedbackSecrets(quiz.questions.filter((one) => !untold.has(one)));
    return feedbackSecrets(questions).filter((secret) => !told.includes(secret));
  };
  let secondTries = 0;
  for (const [index, question] of quiz.questions.entries()) {
    const path = `/attempts/${id}/questions/${index + 1}`;
    await page.goto(path);
    await atQuestion(page, index + 1, quiz.questions.length);
    await answerBlindly(page);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.waitForURL(/#outcome$/);
    const isOpen = await page.getByRole("heading", { name: "Not right yet" }).isVisible();
    if (isOpen) {
      secondTries += 1;
      await readTheRest(page, id);
      await page.goto(path);
      expect(findSecrets(recorder.served, secretsOf([...untold]))).toEqual([]);
      await page.getByRole("button", { name: "Show the answer" }).click();
      await expect(page.getByRole("button", { name: "Show the answer" })).toHaveCount(0);
      expect(findSecrets(recorder.served, secretsOf([question])), "the search can fail").not.toEqual([]);
    }
    untold.delete(question);
    expect(findSecrets(recorder.served, secretsOf([...untold]))).toEqual([]);
  }
  expect(secondTries).toBeGreaterThan(quiz.questions.length / 2);
});
