import { expect, test } from "@playwright/test";
import { nextYear } from "./browser/assignment-steps.ts";
import { untilAwake } from "./browser/arrive.ts";
import { assign } from "./browser/class.ts";
import { holdScripts } from "./browser/hold-scripts.ts";
import { begin } from "./browser/journey.ts";
import { quizWith } from "./browser/quiz-under-test.ts";

test("an order that is confirmed before the page's scripts load stays confirmed, and is saved @desktop", async ({
  page,
}) => {
  const { quiz, number } = quizWith("order");
  const id = await begin(page, quiz);
  const release = await holdScripts(page);
  await page.goto(`/attempts/${id}/questions/${number}`, { waitUntil: "domcontentloaded" });
  const confirmed = page.getByLabel("This is my order");
  await confirmed.check();
  release();
  await untilAwake(page);
  const saved = page.getByText("Saved", { exact: true });
  await expect(saved).toBeVisible();
  await expect(confirmed).toBeChecked();
  await page.getByLabel("Mark this question to come back to it").check();
  await expect(saved).toBeVisible();
  await page.reload();
  await expect(confirmed).toBeChecked();
});

test("the focus stays in a field that has it before the page's scripts load @desktop", async ({ page }) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/settings`);
  await page.getByLabel("Opens", { exact: true }).fill(`${nextYear}-03-02T10:00`);
  await page.getByLabel("Closes").fill(`${nextYear}-03-02T09:00`);
  const release = await holdScripts(page);
  await page.getByRole("button", { name: "Save the settings" }).click();
  const summary = page.getByRole("main").getByRole("alert").filter({ hasText: "not saved" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "closing time" }).click();
  await expect(page.getByLabel("Closes")).toBeFocused();
  release();
  await untilAwake(page);
  await expect(page.getByLabel("Closes")).toBeFocused();
});
