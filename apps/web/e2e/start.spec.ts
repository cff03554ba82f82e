import { expect, test } from "@playwright/test";
import { expectAccessible } from "./browser/axe.ts";

const path = "/articles/will-of-victory/quiz/all";
const notice = "The seed in this link cannot be used";

for (const [name, seed] of [
  ["too long", "x".repeat(65)],
  ["of other characters", "a b!"],
] as const) {
  test(`a link whose seed is ${name} says that it gives a new draw @no-javascript @desktop`, async ({
    page,
  }) => {
    await page.goto(`${path}?seed=${encodeURIComponent(seed)}`);
    await expect(page.getByText(notice)).toBeVisible();
    await page.getByText("Share this quiz").click();
    const shared = await page.getByLabel("Address of this quiz").inputValue();
    await page.goto(shared);
    await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
    await expect(page.getByText(notice)).toHaveCount(0);
  });
}

test("a link without a seed gives a new draw and needs no notice @desktop", async ({ page }) => {
  await page.goto(path);
  await expect(page).toHaveURL(/seed=/);
  await expect(page.getByText(notice)).toHaveCount(0);
});
test("the length is a number up to the most that there is @no-javascript @desktop", async ({ page }) => {
  await page.goto(path);
  await page.getByText("Change the length").click();
  const length = page.getByRole("spinbutton", { name: "Number of questions" });
  await length.fill("3");
  await page.getByRole("button", { name: "Change" }).click();
  await expect(page).toHaveURL(/questions=3/);
  await expect(page.getByText(/^3 questions/)).toBeVisible();
});

test("a form that cannot be accepted is answered in the site's look", async ({ page }) => {
  await page.goto(path);
  // On its way to the server, and not in the page, where React may still fill the field again.
  await page.route("**/attempts", (route, request) =>
    route.continue({ postData: request.postData()?.replace("topic=all", "topic=nonsense") }),
  );
  const family = await page.locator("body").evaluate((body) => getComputedStyle(body).fontFamily);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("heading", { name: "Something in this request is not right" })).toBeVisible();
  await expect(page.locator("body")).toHaveCSS("font-family", family);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the page before" }).click();
  await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
});
