import { expect, test } from "@playwright/test";
import { expectAccessible } from "./browser/axe.ts";

const path = "/articles/will-of-victory/quiz/all";
const notice = "The seed in this link cannot be used";

for (const [name, seed] of [
  ["too long", "x".repeat(65)],
  ["of other characters", "a b!"],
] as const) {
  test(`a link whose seed is ${name} says that it gives a new draw @no-javascript`, async ({ page }) => {
    await page.goto(`${path}?seed=${encodeURIComponent(seed)}`);
    await expect(page.getByText(notice)).toBeVisible();
    await page.getByText("Share this quiz").click();
    const shared = await page.getByLabel("Address of this quiz").inputValue();
    await page.goto(shared);
    await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
    await expect(page.getByText(notice)).toHaveCount(0);
  });
}

test("a link without a seed gives a draw and needs no notice", async ({ page }) => {
  await page.goto(path);
  await expect(page).toHaveURL(/seed=/);
  await expect(page.getByText(notice)).toHaveCount(0);
});
