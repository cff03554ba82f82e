import { expect, test } from "@playwright/test";
import { untilAwake } from "./browser/arrive.ts";
import { expectAccessible } from "./browser/axe.ts";
import { atQuestion, begin, next } from "./browser/journey.ts";
import { quizWith } from "./browser/quiz-under-test.ts";

test("a single choice is taken back by a button, and counts as no answer @no-javascript", async ({
  page,
  javaScriptEnabled,
}) => {
  const { quiz, number } = quizWith("choice");
  const total = quiz.questions.length;
  const id = await begin(page, quiz);
  await page.goto(`/attempts/${id}/questions/${number}`);
  if (javaScriptEnabled) await untilAwake(page);
  const radios = page.getByRole("radio");
  const clear = page.getByRole("button", { name: "Clear my choice", exact: true });
  await expect(clear, "there is nothing to clear").toBeHidden();
  await radios.nth(1).check();
  await expect(clear).toBeVisible();
  const top = (await next(page).boundingBox())?.y;
  await next(page).click();
  await expect(page.locator("#progress")).not.toContainText(`Question ${number} of`);
  await page.goto(`/attempts/${id}/questions/${number}`);
  if (javaScriptEnabled) await untilAwake(page);
  await expect(radios.nth(1)).toBeChecked();

  await clear.focus();
  await page.keyboard.press("Enter");
  await atQuestion(page, number, total);
  await expect(page.locator("input[type=radio]:checked")).toHaveCount(0);
  await expect(clear).toBeHidden();
  expect((await next(page).boundingBox())?.y, "nothing moves").toBe(top);
  if (javaScriptEnabled) {
    await expect(radios.first(), "the focus stays at the question").toBeFocused();
    await expect(page.getByText("Your choice is cleared.")).toBeAttached();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(radios.nth(1), "the arrow keys work as before").toBeChecked();
    await clear.click();
    await expect(page.locator("input[type=radio]:checked")).toHaveCount(0);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expectAccessible(page);
  }
  await page.reload();
  await expect(page.locator("input[type=radio]:checked")).toHaveCount(0);
  await expect(
    page.getByRole("button", { name: new RegExp(`^Question ${number}, not answered`) }),
  ).toBeVisible();
});

test("one row of yes and no is taken back, and the others stay @no-javascript", async ({
  page,
  javaScriptEnabled,
}) => {
  const { quiz, number } = quizWith("true-false-set");
  const total = quiz.questions.length;
  const id = await begin(page, quiz);
  await page.goto(`/attempts/${id}/questions/${number}`);
  if (javaScriptEnabled) await untilAwake(page);
  const rows = page.locator("fieldset fieldset");
  await rows.nth(0).getByRole("radio", { name: "Yes" }).check();
  await rows.nth(1).getByRole("radio", { name: "No" }).check();
  await expect(rows.nth(2).getByRole("button")).toBeHidden();
  await rows
    .nth(0)
    .getByRole("button", { name: /^Clear my choice: / })
    .click();
  await atQuestion(page, number, total);
  await expect(rows.nth(0).locator("input:checked")).toHaveCount(0);
  await expect(rows.nth(1).getByRole("radio", { name: "No" })).toBeChecked();
  if (javaScriptEnabled) {
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expectAccessible(page);
  }
  await page.reload();
  await expect(page.locator("input[type=radio]:checked")).toHaveCount(1);
});
