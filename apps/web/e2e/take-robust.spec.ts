import { expect, test, type Page } from "@playwright/test";
import { untilAwake } from "./browser/arrive.ts";
import { answerAll, atQuestion, begin, next, openQuestion, start, submit } from "./browser/journey.ts";
import { quizUnderTest } from "./browser/quiz-under-test.ts";
import { answerRight } from "./browser/right-answer.ts";

const quiz = quizUnderTest("people", "robust");
const total = quiz.questions.length;
const saved = (page: Page) => page.getByText("Saved", { exact: true });
const url = (id: string, page: string): string => `/attempts/${id}/${page}`;

test("an answer is called saved and is there after a reload @desktop", async ({ page }) => {
  const { question } = await openQuestion(page, "choice");
  await page.getByRole("radio").first().check();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio").first()).toBeChecked();
  expect(question?.interaction).toBe("choice");
});

test("moving between questions sends no request, and the browser's back button works @desktop", async ({
  page,
}) => {
  await start(page, quiz);
  await untilAwake(page);
  // Some browsers look for the icon of every address. They find it where they keep it, as it says that they may.
  const icon = await page.locator("link[rel=icon]").getAttribute("href");
  const kept = await page.request.get(icon ?? "");
  expect(kept.headers()["cache-control"]).toMatch(/max-age=31536000, immutable/);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  for (let number = 1; number < total; number += 1) {
    await atQuestion(page, number, total);
    await next(page).click();
  }
  await atQuestion(page, total, total);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^Question ${total} of ${total}`));
  await page.goBack();
  await atQuestion(page, total - 1, total);
  await page.goForward();
  await atQuestion(page, total, total);
  expect(requests.filter((request) => request !== `GET ${kept.url()}`)).toEqual([]);
});

test("anyone who looks at the article and comes back finds every answer @desktop", async ({ page }) => {
  await start(page, quiz);
  for (const [index, question] of quiz.questions.slice(0, 2).entries()) {
    await atQuestion(page, index + 1, total);
    await answerRight(page, question);
    await next(page).click();
  }
  await atQuestion(page, 3, total);
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: /article$/i })
    .click();
  await expect(page).toHaveURL(/\/attempts\/[\w-]+\/reading\?back=3$/);
  await page.goBack();
  await atQuestion(page, 3, total);
  const steps = page.getByRole("navigation", { name: "All questions" });
  await expect(steps.getByRole("button", { name: "Question 1, answered" })).toBeVisible();
  await expect(steps.getByRole("button", { name: "Question 2, answered" })).toBeVisible();
});

test("nothing is called saved without a connection, and it is saved once there is one @desktop", async ({
  page,
  context,
}) => {
  const { number, quiz: taken } = await openQuestion(page, "choice");
  await context.setOffline(true);
  await page.getByRole("radio").first().check();
  await expect(page.getByText("Not saved. We keep trying.")).toBeVisible();
  await expect(saved(page)).toHaveCount(0);
  const warned = page.waitForEvent("dialog");
  const left = page.close({ runBeforeUnload: true });
  const dialog = await warned;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await left;
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await atQuestion(page, number, taken.questions.length);
  await expect(page.getByRole("radio").first()).toBeChecked();
});

test("typing is saved after a pause, and at once when going on @desktop", async ({ page }) => {
  const { id, number } = await openQuestion(page, "text-entry");
  const field = page.locator("main form").getByRole("textbox");
  await field.pressSequentially("al-Bat");
  await expect(saved(page)).toBeVisible();
  await field.pressSequentially("tat");
  await page.getByRole("button", { name: "See all your answers" }).click();
  await expect(page).toHaveURL(/\/review$/);
  await page.goto(url(id, `questions/${number}`));
  await expect(page.locator("main form").getByRole("textbox")).toHaveValue("al-Battat");
});

test("an order moves in place, keeps the focus and says where it went", async ({ page }) => {
  await openQuestion(page, "order");
  const items = page.locator("main form li", { has: page.locator("input[name=position]") });
  const text = (await items.first().innerText()).replace(/^\d+\s*/, "").trim();
  const count = await items.count();
  const down = page.getByRole("button", { name: `Move down: ${text}`, exact: true });
  await down.click();
  await expect(page.getByText(`${text}: moved to 2 of ${count}`)).toBeAttached();
  await expect(items.nth(1)).toContainText(text);
  await expect(down).toBeFocused();
  await expect(page.getByLabel("This is my order")).toBeChecked();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(items.nth(1)).toContainText(text);
});

test("the list of answers names what is unanswered or marked, and allows submitting @no-javascript @desktop", async ({
  page,
}) => {
  await start(page, quiz);
  const [first] = quiz.questions;
  if (first) await answerRight(page, first);
  await next(page).click();
  await atQuestion(page, 2, total);
  await page.getByLabel("Mark this question to come back to it").check();
  await page.getByRole("button", { name: "See all your answers" }).click();
  await expect(page).toHaveURL(/\/review$/);
  const notice = page.getByRole("region", { name: "Before you submit" });
  await expect(notice.getByText(`${total - 1} questions have no answer or only part of one`)).toBeVisible();
  await expect(notice.getByText("1 question is marked")).toBeVisible();
  await notice.getByRole("link", { name: "Question 2" }).first().click();
  await atQuestion(page, 2, total);
  await expect(page.getByLabel("Mark this question to come back to it")).toBeChecked();
  await page.goBack();
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`1 of ${total}.`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Reread ¶");
});

test("submitting twice, from two tabs or with the back button, gives one result @desktop", async ({
  page,
  context,
}) => {
  const id = await start(page, quiz);
  await answerAll(page, quiz);
  const other = await context.newPage();
  await other.goto(url(id, "review"));
  await submit(page);
  await submit(other);
  for (const one of [page, other])
    await expect(one.getByRole("heading", { level: 1 })).toContainText(`${total} of ${total}.`);
  await other.goto(url(id, "questions/1"));
  await expect(other).toHaveURL(/\/result$/);
});

test("another browser's attempt is not found @no-javascript @desktop", async ({ page, browser, baseURL }) => {
  const id = await begin(page, quiz);
  const stranger = await browser.newContext(baseURL ? { baseURL } : {});
  const strange = await stranger.newPage();
  for (const path of ["questions/1", "review", "result", "delete"]) {
    const answer = await strange.goto(url(id, path));
    expect(answer?.status(), path).toBe(404);
  }
  const missing = await page.goto(url("A".repeat(22), "questions/1"));
  expect(missing?.status()).toBe(404);
  await stranger.close();
});

test("practice asks about what was missed, and deleting asks for confirmation @no-javascript @desktop", async ({
  page,
}) => {
  const id = await start(page, quiz);
  const [first] = quiz.questions;
  if (first) await answerRight(page, first);
  await next(page).click();
  await atQuestion(page, 2, total);
  await page.goto(url(id, "review"));
  await submit(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`1 of ${total}.`);
  await page.getByRole("button", { name: /^Practise the/ }).click();
  await expect(page).toHaveURL(/\/questions\/1$/);
  expect(page.url()).not.toContain(id);

  await page.goto(url(id, "delete"));
  await page.getByRole("button", { name: "Yes, delete it" }).click();
  await expect(page).toHaveURL("/");
  const gone = await page.goto(url(id, "result"));
  expect(gone?.status()).toBe(404);
});

test("the start page says how a quiz is scored, and offers the questions that exist @no-javascript @desktop", async ({
  page,
}) => {
  await page.goto(`${quiz.path}&questions=50`);
  await expect(page.getByText("Questions ask what the article says, not whether it is true.")).toBeVisible();
  await expect(page.getByText(/You asked for 50 questions\. There (is|are) \d+ to ask here/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "How it is scored" })).toBeVisible();

  await page.goto(quiz.path.replace(/bank=\w+/, "bank=zzzzzzzzzzzzz"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "The questions have changed since this link was made",
  );
  await page.getByRole("link", { name: "Use the current questions" }).click();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
  expect(new URL(page.url()).searchParams.get("seed")).toBe(quiz.seed);

  await page.goto(quiz.path.split("?")[0] ?? "");
  await expect(page).toHaveURL(/\?seed=[\w-]+&bank=\w{13}$/);
});
