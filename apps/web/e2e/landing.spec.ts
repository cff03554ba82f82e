import { expect, test } from "@playwright/test";
import { attainableQuestions, defaultBlueprint, quizTopics } from "@wellread/assessment";
import { bank } from "@wellread/content/questions/will-of-victory";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { watchPage } from "./browser/watch-page.ts";

test("every quiz is offered with its length, the one on the whole article first @desktop", async ({
  page,
}) => {
  await page.goto("/");
  const cards = page.getByRole("region", { name: "Choose a quiz" }).getByRole("listitem");
  await expect(cards).toHaveCount(quizTopics.length);
  await expect(cards.first()).toContainText("The whole article");
  for (const [at, topic] of quizTopics.entries()) {
    const usual = defaultBlueprint(topic);
    const length = Math.min(usual.questions, attainableQuestions(bank, usual));
    await expect(cards.nth(at)).toContainText(`${length} questions`);
    const link = cards.nth(at).getByRole("link");
    await expect(link).toHaveAttribute("href", `/articles/${bank.article}/quiz/${topic}`);
  }
});

test("a quiz starts at once @no-javascript", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Start: Units" }).click();
  await expect(page).toHaveURL(/\/attempts\/[\w-]{22}\/questions\/1$/);
});

test("the page says what it is for, what its subject is, and what is stored", async ({ page }) => {
  await page.goto("/");
  const how = page.getByRole("region", { name: "How it works" });
  for (const said of ["For learning, not grades", "armed conflict", "No account", "not whether it is true"]) {
    await expect(how).toContainText(said);
  }
  await how.getByRole("link", { name: "paragraph 4" }).click();
  await expect(page.locator("main #p4:target")).toBeInViewport();
});

test("the first tab leads past the header @desktop", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
});

test("axe finds nothing, and nothing overflows", async ({ page }) => {
  await page.goto("/");
  await expectAccessible(page);
});

test("the header stays on one line, with links for anyone who has a code or has assigned before", async ({
  page,
}) => {
  const header = page.getByRole("banner");
  const box = async () => (await header.boundingBox())?.height ?? 0;
  await page.goto("/");
  const line = await box();
  expect(line).toBeLessThan(70);
  await expect(header.getByRole("link", { name: /assignments/i })).toHaveCount(0);
  await assign(page);
  await page.goto("/");
  expect(await box()).toBe(line);
  await header.getByRole("link", { name: /assignments$/i }).click();
  await expect(page).toHaveURL("/assignments");
  await header.getByRole("link", { name: /^Join/ }).click();
  await expect(page.getByLabel("Code", { exact: true })).toBeVisible();
});

test("the page fits 320 px, sends no request to a third party and breaks no policy @desktop", async ({
  page,
}) => {
  const watched = watchPage(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const served = await page.goto("/");
  expect(await served?.text()).not.toContain(" style=");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(watched.faults).toEqual([]);
});
