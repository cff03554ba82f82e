import { expect, test } from "@playwright/test";
import { changeSettings } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { answerSomehow, assign, joinPlainly } from "./browser/class.ts";

const gift = `Which day of the week\\nis the lesson on? {=Monday ~Tuesday ~Friday}

Broken {=one`;

test("a teacher adds their own questions and sees what could not be read, and students see that they are not proven @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const made = await assign(page);
  await page.goto(`/assignments/${made.id}/questions`);
  await page.getByText("Add your own questions", { exact: true }).click();
  await page
    .getByLabel("A file of questions")
    .setInputFiles({ name: "quiz.gift", mimeType: "text/plain", buffer: Buffer.from(gift) });
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByRole("heading", { name: "1 question was added." })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Left out" })).toBeVisible();
  await expect(page.getByText("Line 3", { exact: true })).toBeVisible();
  await expect(page.getByText(/Question 7 .* your own, not proven/)).toBeVisible();

  const student = await joinPlainly(browser, made, "Mira");
  for (let at = 1; at < 7; at += 1) await answerSomehow(student);
  await expect(student).toHaveURL(/\/questions\/7$/);
  await expect(student.getByText("Your teacher’s own question")).toBeVisible();
  const lines = "Which day of the week\nis the lesson on?";
  expect(await student.locator("#question").innerText(), "its lines stay").toBe(lines);
  await answerSomehow(student);
  await student.getByRole("button", { name: "Submit" }).click();
  await expect(student).toHaveURL(/\/result$/);

  await page.reload();
  await expect(page.getByText("Add your own questions", { exact: true })).toHaveCount(0);
  await page.goto(`/assignments/${made.id}/results`);
  await expect(page.locator('[id^="item-own-"]').getByText("Your own, not proven")).toBeVisible();
  await page.goto(`/assignments/${made.id}/print`);
  expect(await page.getByRole("heading", { name: /^7\./ }).innerText()).toContain(lines);
  await expect(page.getByText("Your teacher’s own question")).toBeVisible();
});

test("the form shows how questions are written, and what it shows can be pasted", async ({ page }) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/questions`);
  await page.getByText("Add your own questions", { exact: true }).click();
  await page.getByText("Our CSV, by an example").click();
  await expect(page.getByRole("region", { name: "Our CSV, by an example" })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "the table scrolls, not the page").toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  const sample = await page.locator("pre").innerText();
  await page.getByLabel("Or paste them here").fill(sample);
  await page.getByRole("button", { name: "Add them" }).click();
  const report = page.getByRole("heading", { name: "3 questions were added." });
  await expect(report, "the report stands where the form was").toBeInViewport();
});

test("the page that adds them is accessible, and a file that is too large leads back to it", async ({
  page,
}) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/questions`);
  await page.getByText("Add your own questions", { exact: true }).click();
  await page.getByLabel("Or paste them here").fill(gift);
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByRole("heading", { name: "1 question was added." })).toBeVisible();
  await expectAccessible(page);

  await page
    .getByLabel("A file of questions")
    .setInputFiles({ name: "large.gift", mimeType: "text/plain", buffer: Buffer.alloc(6_000_000, "a") });
  await page.getByRole("button", { name: "Add them" }).click();
  const told = page.getByRole("main").getByRole("alert");
  await expect(told).toContainText("larger than 1 MB");
  await expect(told).toBeInViewport();
  await expect(page.getByLabel("A file of questions")).toBeVisible();
});

const typed = `Who wrote it? {=Muhammad al-Battat =%0%Imad}

How many days? {#1..5}`;

test("a teacher sees how a typed question of their own is compared, and says otherwise until somebody starts @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const made = await assign(page);
  await page.goto(`/assignments/${made.id}/questions`);
  await page.getByText("Add your own questions", { exact: true }).click();
  await page.getByLabel("Or paste them here").fill(typed);
  await page.getByRole("button", { name: "Add them" }).click();
  const name = page.locator("#q7");
  await expect(name).toContainText("Compared exactly.");
  await expect(name).toContainText("Refused: Imad");
  await expect(page.locator("#q8")).toContainText("from 1 to 5");

  await name.getByText("Change how it is compared").click();
  await name.getByLabel("How answers are compared").selectOption("As a name");
  await name.getByRole("button", { name: "Save" }).click();
  await expect(name).toContainText("Compared as a name");

  await changeSettings(page, made, { ownKeys: "on" });
  const student = await joinPlainly(browser, made, "Mira");
  for (let at = 1; at < 7; at += 1) await answerSomehow(student);
  await expect(student).toHaveURL(/\/questions\/7$/);
  await student.locator("input[name=text]").fill("General al-Battat, Muhammad");
  await student.getByRole("button", { name: "Next" }).click();
  await expect(student).toHaveURL(/\/questions\/8$/);
  await student.locator("input[name=text]").fill("6");
  await student
    .getByRole("button", { name: /Next|Check|Review/ })
    .first()
    .click();
  await student.getByRole("button", { name: "Submit" }).click();
  await expect(student.getByText("from 1 to 5")).toBeVisible();

  await page.reload();
  await expect(page.getByText("Change how it is compared")).toHaveCount(0);
  await expect(name).toContainText("Compared as a name");
});

test("while a file is read, its teacher sees how many are before it, and how many questions are read @desktop", async ({
  page,
}) => {
  const made = await assign(page);
  await page.goto(`/assignments/${made.id}/questions`);
  await page.getByText("Add your own questions", { exact: true }).click();
  let reading = { before: 2, count: 0 };
  await page.route("**/import", (route) => route.fulfill({ json: { reading } }));
  // The page hears of the form, but the browser waits for no next page: it would take no picture meanwhile.
  await page.getByLabel("Or paste them here").evaluate((field: HTMLTextAreaElement) => {
    field.form?.dispatchEvent(new Event("submit"));
  });
  await expect(page.getByText("Your questions are being read.")).toBeVisible();
  await expect(page.getByText("2 files of others are read before yours.")).toBeVisible();
  reading = { before: 0, count: 128 };
  await expect(page.getByText("128 questions read so far.")).toBeVisible();
  await expectAccessible(page);
});
