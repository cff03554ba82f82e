import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { answerSomehow } from "./browser/class.ts";
import { begin, start, submit } from "./browser/journey.ts";
import { quizUnderTest } from "./browser/quiz-under-test.ts";

test("the result can be downloaded as data @desktop", async ({ page }) => {
  const id = await begin(page, quizUnderTest("places", "data"));
  await page.goto(`/attempts/${id}/review`);
  await submit(page);
  await page.getByText("How it was scored, what guessing gives").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "as data (JSON)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`wellread-${id}.json`);
  const data: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(data).toMatchObject({ id, article: "will-of-victory", topic: "places" });
});

test("dates and lists are written as the pages are worded @desktop", async ({ page }) => {
  const id = await start(page, quizUnderTest("all", "data"));
  await answerSomehow(page);
  await page.goto(`/attempts/${id}/review`);
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/[^,] and ¶/);
  await page.getByText("How it was scored, what guessing gives").click();
  await expect(page.getByText(/Until \d{1,2} \p{L}+ \d{4}/u)).toBeVisible();
});
