import { expect, test } from "@playwright/test";
import { openBrowser } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { untilAwake } from "./browser/arrive.ts";

test("a browser forgets an assignment, which its private link opens again @no-javascript @desktop", async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  const [one, other] = [await assign(page, "Units"), await assign(page, "People")];
  await page.goto("/assignments");
  const row = page.getByRole("listitem").filter({ hasText: one.code });
  await row.getByRole("link", { name: /^Forget on this browser/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Forget it on this browser?");
  await expect(page.getByText("The assignment stays, with its students and answers.")).toBeVisible();
  const link = await page.getByRole("textbox", { name: "Manage link" }).inputValue();
  if (javaScriptEnabled) await expectAccessible(page);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(row, "looking changes nothing").toBeVisible();

  await row.getByRole("link", { name: /^Forget on this browser/ }).click();
  await page.getByRole("button", { name: "Yes, forget it here" }).click();
  await expect(page.getByText("only its private link opens it now")).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: other.code })).toBeVisible();
  for (const place of ["share", "live", "results", "settings"]) {
    expect((await page.goto(`/assignments/${one.id}/${place}`))?.status(), place).toBe(404);
  }
  expect((await page.goto(one.address))?.status(), "students still join").toBe(200);

  await page.goto("/assignments");
  await page.getByRole("textbox", { name: "Private link" }).fill(link);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page).toHaveURL(`/assignments/${one.id}/share`);
  await page.goto("/assignments");
  await page.getByRole("link", { name: "Forget all on this browser" }).click();
  await expect(page.getByRole("textbox", { name: "Manage link" })).toHaveCount(2);
  if (javaScriptEnabled) {
    await untilAwake(page);
    await expectAccessible(page);
  }
  await page.getByRole("button", { name: "Yes, forget them here" }).click();
  await expect(page.getByText("No assignment has been made in this browser yet.")).toBeVisible();

  // No other site can do it, and another browser has its own.
  const stranger = await openBrowser(browser);
  await stranger.goto(`/assignments/forget?assignment=${one.id}`);
  await expect(stranger.getByRole("heading", { name: "There is no page here" })).toBeVisible();
  await stranger.context().close();
});
