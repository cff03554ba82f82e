import { expect, test, type Page } from "@playwright/test";
import { bank } from "@wellread/content/questions/will-of-victory";
import { collectServed, findSecrets, readStaticFiles } from "./browser/byte-search.ts";
import { canary, plantCanaries } from "./browser/canary-bank.ts";
import { next, start, submit } from "./browser/journey.ts";
import { quizzesUnderTest } from "./browser/quiz-under-test.ts";
import { feedbackSecrets } from "./browser/secrets.ts";

const dataDir = process.env["E2E_DATA_DIR"] ?? "";
/** Canaries are words; the number that they stand for in a number entry is one, too. */
const planted = [canary, "424242424242"];

/** Goes everywhere a browser can go in an attempt before submission, by its pages and by the API. */
const goEverywhere = async (page: Page, id: string, total: number): Promise<void> => {
  for (let number = 1; number <= total; number += 1) {
    await page.goto(`/attempts/${id}/questions/${number}`);
    for (const field of await page.locator("main form input[type=text]").all()) await field.fill("Anything");
    for (const field of await page.locator("main form select").all()) await field.selectOption({ index: 1 });
    for (const field of await page.locator("main form .choice input").all()) await field.check();
    await next(page).click();
    await page.waitForURL(number === total ? /review$/ : new RegExp(`/questions/${number + 1}$`));
  }
  await page.goto(`/attempts/${id}/review`);
  await page.goto(`/attempts/${id}/result`);
  await page.goto(`/attempts/${id}/delete`);
  await page.goto(`/api/v1/attempts/${id}`);
  await page.goto(`/api/v1/attempts/${id}/result`);
  await page.goto(`/api/v1/articles/${bank.article}/questions`);
  await page.goto(`/attempts/${id}/questions/1?_rsc=1`);
};

for (const quiz of quizzesUnderTest.filter(({ topic }) => topic === "all")) {
  test(`no byte of a quiz with seed ${quiz.seed} tells a key, feedback or proof before submission @no-javascript`, async ({
    page,
  }) => {
    const id = await start(page, quiz);
    plantCanaries(dataDir, id);
    const served = collectServed(page);
    await goEverywhere(page, id, quiz.questions.length);
    const before = await served();
    expect(before.length).toBeGreaterThan(quiz.questions.length);
    expect(findSecrets(before, planted)).toEqual([]);

    // The search can fail: what it did not find stands in the result.
    await page.goto(`/attempts/${id}/review`);
    await submit(page);
    expect(findSecrets(await served(), planted)).not.toEqual([]);
    const found = await page.request.get(`/api/v1/attempts/${id}/result`);
    expect(await found.text()).toContain(`${canary} feedback`);
  });
}

test("no feedback of the bank stands in the built files, nor in the pages before submission @desktop", async ({
  page,
}) => {
  const secrets = feedbackSecrets(bank.questions);
  expect(secrets.length).toBeGreaterThan(10);
  const files = readStaticFiles();
  expect(files.length).toBeGreaterThan(5);
  expect(findSecrets(files, [...secrets, canary])).toEqual([]);

  const [quiz] = quizzesUnderTest;
  if (!quiz) throw new Error("there is no quiz to take");
  const served = collectServed(page);
  const id = await start(page, quiz);
  await goEverywhere(page, id, quiz.questions.length);
  expect(findSecrets(await served(), secrets)).toEqual([]);
  await page.goto(`/attempts/${id}/review`);
  await submit(page);
  expect(findSecrets(await served(), feedbackSecrets(quiz.questions))).not.toEqual([]);
});
