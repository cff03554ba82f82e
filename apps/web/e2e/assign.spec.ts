import { expect, type Locator, test } from "@playwright/test";
import { nextYear } from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { answerSomehow, assign, joinPlainly } from "./browser/class.ts";

test("settings are changed, and what is wrong is named with a link to the field", async ({ page }) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/settings`);
  await page.getByLabel("Title", { exact: true }).fill("Units, Tuesday");
  await page.getByLabel("Time limit in minutes").fill("15");
  await page.getByLabel("Opens", { exact: true }).fill(`${nextYear}-03-02T10:00`);
  await page.getByLabel("Closes").fill(`${nextYear}-03-02T11:00`);
  await page.getByLabel("Time zone").selectOption("Asia/Baghdad");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByRole("status").filter({ hasText: "saved" })).toBeVisible();
  await expect(page.getByLabel("Opens", { exact: true })).toHaveValue(`${nextYear}-03-02T10:00`);
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Baghdad");
  await expect(page.getByText("Not open yet")).toBeVisible();

  await page.getByLabel("Closes").fill(`${nextYear}-03-02T09:00`);
  await page.getByRole("button", { name: "Save the settings" }).click();
  const summary = page.getByRole("main").getByRole("alert").filter({ hasText: "not saved" });
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await summary.getByRole("link", { name: "closing time" }).click();
  await expect(page.getByLabel("Closes")).toBeFocused();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Units, Tuesday");
});

/** The place of the first question that can be swapped for another. */
const firstWithAlternatives = async (questions: Locator): Promise<number> => {
  const counts = await Promise.all(
    (await questions.all()).map((one) => one.locator("input[type=radio]").count()),
  );
  return counts.findIndex((count) => count > 0);
};

test("questions are swapped and removed until somebody starts @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const assigned = await assign(page, "People");
  await page.goto(`/assignments/${assigned.id}/questions`);
  const questions = page.locator("main ol > li");
  const count = await questions.count();
  const swapped = (await questions.all()).at(await firstWithAlternatives(questions));
  if (swapped === undefined) throw new Error("no question can be swapped");
  const before = await swapped.getByRole("heading").textContent();
  await swapped.getByText("Swap", { exact: true }).first().click();
  const alternatives = swapped.getByRole("radio");
  expect(await alternatives.count()).toBeLessThanOrEqual(6);
  await alternatives.first().check();
  await swapped.getByRole("button", { name: "Swap" }).click();
  await expect(swapped.getByRole("heading")).not.toHaveText(before ?? "");
  await page.getByRole("button", { name: "Remove question 2" }).click();
  await expect(questions).toHaveCount(count - 1);

  await joinPlainly(browser, assigned, "Mira");
  await page.reload();
  await expect(page.getByText("The questions are fixed")).toBeVisible();
  await expect(page.getByRole("button", { name: /Remove/ })).toHaveCount(0);
  await page.goto(`/assignments/${assigned.id}/settings`);
  await expect(page.getByLabel("Number of questions")).toBeDisabled();
  await page.getByLabel("Title", { exact: true }).fill("People, Friday");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("The settings are saved.")).toBeVisible();
  await page.getByRole("button", { name: "Duplicate" }).click();
  await expect(page).toHaveURL(/\/share$/);
  expect(page.url()).not.toContain(assigned.id);
});

test("a preview leaves no trace in the class @desktop", async ({ page }) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/questions`);
  await page.getByRole("button", { name: "Take it as a student" }).click();
  await expect(page).toHaveURL(/\/attempts\/[\w-]{22}\/questions\/1$/);
  await page.goto(`/assignments/${id}/live`);
  await expect(page.getByText("Nobody has joined yet")).toBeVisible();
});

test("the live page, and a results page without results, follow the class without a reload @desktop", async ({
  page,
  browser,
}) => {
  const assigned = await assign(page);
  await page.goto(`/assignments/${assigned.id}/live`);
  await expect(page.getByText("This page keeps itself up to date.")).toBeVisible();
  const results = await page.context().newPage();
  await results.goto(`/assignments/${assigned.id}/results`);
  await expect(results.getByText("Nobody has joined yet")).toBeVisible();
  const student = await joinPlainly(browser, assigned, "Mira");
  await expect(results.getByText("Nobody has submitted yet, 1 at work")).toBeVisible();
  await results.close();
  const row = page.getByRole("row").filter({ hasText: "Mira" });
  await expect(row).toContainText("0 of 6");
  await answerSomehow(student);
  await expect(row).toContainText("1 of 6");
  await page.getByRole("button", { name: "Hide names" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Student 1" })).toContainText("1 of 6");
  expect(await page.content()).not.toContain("Mira");
});

test("a teacher names, helps and removes a student @no-javascript @desktop", async ({ page, browser }) => {
  const assigned = await assign(page);
  await joinPlainly(browser, assigned, "Mira");
  const live = `/assignments/${assigned.id}/live`;
  await page.goto(live);
  await page.getByRole("link", { name: "Mira" }).click();
  const otherName = page.getByLabel("New name");
  await otherName.fill("...");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("1 to 60 letters");
  await expect(otherName).toHaveValue("...");
  await otherName.fill("M");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Student: M");
  await otherName.fill("Miriam");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Miriam");
  await expect(page.getByText("The student has the new name.")).toBeVisible();
  await page.getByLabel("Extra minutes").fill("5");
  await page.getByRole("button", { name: "Give extra time" }).click();
  await expect(page.getByText("+5 min extra time")).toBeVisible();
  // The live page is projected, so it must not show this.
  await page.goto(live);
  await expect(page.getByRole("row").filter({ hasText: "Miriam" })).not.toContainText("5 min");
  await page.getByRole("link", { name: "Miriam" }).click();
  await page.getByText("Remove this student…").click();
  await page.getByRole("button", { name: "Yes, remove" }).click();
  await expect(page.getByText("Nobody has joined yet")).toBeVisible();
  await expect(page.getByText("The student was removed")).toBeVisible();
});

test("everything is deleted, after a confirmation @no-javascript @desktop", async ({ page }) => {
  const { id, address } = await assign(page);
  await page.goto(`/assignments/${id}/settings`);
  await page.getByRole("link", { name: "Delete this assignment" }).click();
  await page.getByRole("button", { name: "Yes, delete everything" }).click();
  await expect(page).toHaveURL("/assignments");
  expect((await page.goto(address))?.status()).toBe(404);
  expect((await page.goto(`/assignments/${id}/share`))?.status()).toBe(404);
});

const before = ["share", "share?links=1", "screen", "settings", "questions", "live", "delete"];

for (const path of before) {
  test(`axe finds nothing in ${path}, and nothing overflows`, async ({ page }) => {
    const { id } = await assign(page);
    await page.goto(`/assignments/${id}/${path}`);
    await page.locator("main details").evaluateAll((all) => {
      for (const details of all) details.setAttribute("open", "");
    });
    await expectAccessible(page);
  });
}

test("axe finds nothing once a student has started", async ({ page, browser }) => {
  const assigned = await assign(page);
  await joinPlainly(browser, assigned, "A really quite long nickname");
  for (const path of ["questions", "live"]) {
    await page.goto(`/assignments/${assigned.id}/${path}`);
    await expectAccessible(page);
  }
  await page.getByRole("link", { name: "A really" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("A really quite long nickname");
  await joinPlainly(browser, assigned, "Mira");
  await page.reload();
  await expectAccessible(page);
  await page.getByLabel("Merge into").selectOption("Mira");
  await page.getByRole("button", { name: "Preview changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("long nickname and Mira?");
  await expectAccessible(page);
});

test("axe finds nothing on the pages that private links lead to", async ({ page }) => {
  for (const path of ["/assignments", "/manage", "/results", "/manage?problem=assignment_not_found"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
