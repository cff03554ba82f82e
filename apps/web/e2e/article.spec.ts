import { expect, test } from "@playwright/test";
import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { expectAccessible } from "./browser/axe.ts";
import { watchPage } from "./browser/watch-page.ts";

const reading = "/articles/will-of-victory";
const path = `${reading}/claims`;

test("the page says what it computed from the facts @desktop", async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Will of Victory");
  await expect(page.getByText("12 of 26 claims rest on someone’s word")).toBeVisible();
  await expect(page.getByText("2 of 7 facts about time have a date")).toBeVisible();
  await expect(page.getByText("5 units are listed, and a leader is named for 2")).toBeVisible();
  await expect(page.getByText("4 aims are stated")).toBeVisible();
  await expect(page.locator("#claims tbody tr")).toHaveCount(willOfVictory.facts.length);
});

test("the voice strip has one shape for each claim, and a table with the same numbers @desktop", async ({
  page,
}) => {
  await page.goto(path);
  const strip = page.getByRole("navigation", { name: "Claims by paragraph and voice" });
  await expect(strip.locator("a :is(circle, rect[height='10'], path)")).toHaveCount(26);
  await page.getByText("The same as a table").click();
  const cells = await page.locator("#voices tbody td").allTextContents();
  expect(cells.map(Number).reduce((sum, count) => sum + count, 0)).toBe(26);
});

test("every ¶ leads to a paragraph that exists, and highlights it", async ({ page }) => {
  await page.goto(path);
  const targets = await page
    .locator("a.pilcrow, #voices nav a")
    .evaluateAll((links) => links.map((link) => (link.getAttribute("href") ?? "").split("#")[1] ?? ""));
  expect(targets.length).toBeGreaterThan(60);
  for (const target of new Set(targets)) await expect(page.locator(`section#${target}`)).toHaveCount(1);

  await page.locator("#units a.pilcrow").first().click();
  await expect(page).toHaveURL(`${reading}#p3`);
  await expect(page.locator("#p3:target")).toBeInViewport();
  for (const target of new Set(targets)) await expect(page.locator(`main #${target}`)).toHaveCount(1);
});

test("what somebody said is never given without the speaker @desktop", async ({ page }) => {
  await page.goto(path);
  for (const row of await page.locator("#claims tbody tr").all()) {
    const voice = (await row.locator("td").nth(2).textContent()) ?? "";
    if (voice.includes("The writer")) continue;
    await expect(row.locator("td").nth(1)).toContainText(`${voice} said that`);
  }
});

test("the table is filtered by the page's address @no-javascript @desktop", async ({ page }) => {
  await page.goto(path);
  await page.getByRole("combobox", { name: "Whose word" }).selectOption("named");
  await page.getByRole("combobox", { name: "Topic" }).selectOption("goals");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/voice=named&topic=goals#claims$/);
  await expect(page.getByText("1 of 27 facts")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page.locator("#claims tbody tr")).toHaveCount(27);
});

test("an unknown filter shows everything @desktop", async ({ page }) => {
  await page.goto(`${path}?voice=loud&topic=units&topic=goals`);
  await expect(page.locator("#claims tbody tr")).toHaveCount(27);
});

test("an article that does not exist gives a page that says so @desktop", async ({ page }) => {
  const response = await page.goto("/articles/no-such-article/claims");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page here");
});

test("axe finds nothing, and nothing sticks out", async ({ page }) => {
  await page.goto(`${path}#p2`);
  await page.getByText("The same as a table").click();
  await expectAccessible(page);
});

test("it fits 320 px, asks no third party and breaks no policy @desktop", async ({ page }) => {
  const watched = watchPage(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const served = await page.goto(path);
  expect(await served?.text()).not.toContain(" style=");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(watched.faults).toEqual([]);
});
