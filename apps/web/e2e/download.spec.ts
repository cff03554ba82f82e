import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { formats, quizFileSchema } from "@wellread/formats";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { watchPage } from "./browser/watch-page.ts";

const path = "/articles/will-of-victory/quiz/all/download?seed=e2e&questions=8";

async function keep(page: Page, format: string): Promise<string> {
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: `Download: ${format}`, exact: true }).click();
  return readFile(await (await saved).path(), "utf8");
}

test("a quiz is downloaded as a file in two clicks from its start page @no-javascript @desktop", async ({
  page,
}) => {
  await page.goto("/articles/will-of-victory/quiz/units?seed=e2e");
  await page.getByRole("link", { name: "Download as a file" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Download this quiz");
  expect(await keep(page, "GIFT")).toContain("::");
});

test("every format is offered, and says what it leaves out @desktop", async ({ page }) => {
  await page.goto(path);
  const rows = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") });
  await expect(rows).toHaveCount(formats.length);
  const aiken = rows.filter({ has: page.getByRole("heading", { name: "Aiken" }) });
  await expect(aiken).toContainText(/\d of 8 questions come along/);
  await aiken.getByText("What changes").click();
  await expect(aiken).toContainText(/left out,? (?:each )?because/);
  await expect(aiken).toContainText("Checked by its layout");
  await page.getByText("The questions by their numbers").click();
  await expect(page.locator("main ol > li")).toHaveCount(8);
  expect(quizFileSchema.parse(JSON.parse(await keep(page, "JSON"))).questions).toHaveLength(8);
});

test("the reading comes along at the level that is chosen, and each format says where @no-javascript", async ({
  page,
}) => {
  await page.goto(path);
  const row = (name: string) =>
    page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name, exact: true }) });
  const readings = page.getByRole("navigation", { name: "The article to read" });
  await expect(readings.locator("[aria-current]")).toHaveText("In full");
  await expect(row("Markdown")).toContainText("The full reading comes along at the top");
  await expect(row("Aiken")).not.toContainText("reading comes along");
  await readings.getByRole("link", { name: "In plain words" }).click();
  await expect(readings.locator("[aria-current]")).toHaveText("In plain words");
  await expect(row("Markdown")).toContainText("The reading in plain words comes along at the top");
  const sheet = await keep(page, "Markdown");
  expect(sheet).toContain("Retold by Wellread from the article; not its own words.");
  expect(sheet).toContain("**¶8**");
  await readings.getByRole("link", { name: "Without it" }).click();
  await expect(readings.locator("[aria-current]")).toHaveText("Without it");
  await expect(page.getByText("comes along at the top")).toHaveCount(0);
  expect(await keep(page, "Markdown")).not.toContain("Retold");
});

test("a quiz that is shorter than asked for says so, as on its start page @desktop", async ({ page }) => {
  await page.goto("/articles/will-of-victory/quiz/units/download?seed=e2e&questions=50");
  await expect(page.getByRole("main")).toContainText("You asked for 50 questions.");
});

test("anyone who manages an assignment gets its questions as a file, and another browser gets nothing @desktop", async ({
  page,
  browser,
}) => {
  const { id } = await assign(page, "The whole article");
  await page.goto(`/assignments/${id}/questions`);
  await page.getByRole("link", { name: "Download as a file" }).click();
  await expect(page.getByText("Keep the files from students")).toBeVisible();
  await expect(page.getByText("all but the sheet to print hold the right answers")).toBeVisible();
  expect(quizFileSchema.parse(JSON.parse(await keep(page, "JSON"))).questions).toHaveLength(10);
  const other = await (await browser.newContext()).newPage();
  expect((await other.goto(`/assignments/${id}/download`))?.status()).toBe(404);
});

test("pages of other sites may load a public quiz's file @desktop", async ({ page }) => {
  await page.goto(path);
  const from = "/api/v1/articles/will-of-victory/quizzes/all/files/gift?seed=e2e";
  const answer = await page.request.get(from);
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  expect(answer.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
});

test("an address that draws no quiz leads to the page that says why @desktop", async ({ page }) => {
  await page.goto(path.replace("seed=e2e", "seed=a%20b"));
  await expect(page).toHaveURL(/\/quiz\/all\?/);
});

test("axe finds nothing, nothing overflows, and no policy is broken", async ({ page }) => {
  const watched = watchPage(page);
  await page.goto(path);
  await expectAccessible(page);
  expect(watched.faults).toEqual([]);
});
