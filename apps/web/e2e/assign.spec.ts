import { expect, test } from "@playwright/test";
import { expectAccessible } from "./browser/axe.ts";
import { answerSomehow, assign, join } from "./browser/class.ts";
import { countClicks } from "./browser/count-clicks.ts";
import { watchPage } from "./browser/watch-page.ts";

test("from the landing page to a link to share in two clicks @no-javascript", async ({ page, browser }) => {
  const { address, code } = await assign(page, "The whole article");
  expect(code).toMatch(/^[34679CDFGHJKMNPQRTWXY]{6,8}$/);
  await expect(page.getByRole("img", { name: "QR code to join" })).toBeVisible();
  const classroom = page.getByRole("link", { name: "Share to Google Classroom" });
  await expect(classroom).toHaveAttribute("href", new RegExp(`url=${encodeURIComponent(address)}&`));
  const student = await (await browser.newContext()).newPage();
  await student.goto(address);
  await expect(student.locator("input[name=nickname]")).toBeVisible();
});

test("the link and the code are copied, which is said, in two clicks and little time", async ({
  page,
  context,
}, info) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const clicks = await countClicks(page);
  const began = performance.now();
  const { address, code } = await assign(page);
  const copyLink = page.getByRole("button", { name: "Copy link" });
  await copyLink.click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  const seconds = (performance.now() - began) / 1000;
  info.annotations.push({
    type: "seconds from the landing page to the copied link",
    description: seconds.toFixed(1),
  });
  expect(clicks()).toBe(2);
  // The promise is ten, on a machine that does nothing else meanwhile.
  expect(seconds).toBeLessThan(30);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe(address);

  await page.getByRole("button", { name: "Copy code" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(2);
  expect(await copied()).toBe(code);
  await expectAccessible(page);
});

test("the private links are copied whole, and what cannot be copied is said", async ({ page, context }) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/share?links=1`);
  const copy = page.getByRole("button", { name: "Copy", exact: true }).first();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy.click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  const link = await page.getByRole("textbox", { name: "Manage link" }).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await copy.click();
  await expect(page.getByRole("status").filter({ hasText: "Could not copy." })).toHaveCount(1);
});

test("what a class can see holds no secret, and asks no third party", async ({ page }) => {
  const watched = watchPage(page);
  const { id } = await assign(page);
  for (const place of ["share", "screen", "live"]) {
    const served = await page.goto(`/assignments/${id}/${place}`);
    const html = (await served?.text()) ?? "";
    expect(html, place).not.toMatch(/#[\w-]{22}\.[\w-]{43}/);
    expect(html, place).not.toContain(" style=");
  }
  expect(watched.faults).toEqual([]);
});

test("the screen for the projector shows how to join, and nothing else", async ({ page }) => {
  const { id, code, address } = await assign(page);
  await page.getByRole("link", { name: "Show on the projector" }).click();
  await expect(page).toHaveURL(`/assignments/${id}/screen`);
  await expect(page.getByText(address.replace(/^https?:\/\//, ""), { exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(code);
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("link", { name: "Back" })).toHaveCount(1);
});

test("the manage link opens it in another browser, and then stands in no address", async ({
  page,
  browser,
}) => {
  const { id } = await assign(page);
  await page.getByText("Keep private", { exact: true }).click();
  await page.getByRole("link", { name: "Show the private links" }).click();
  const link = await page.getByRole("textbox", { name: "Manage link" }).inputValue();
  expect(link).toMatch(/\/manage#[\w-]{22}\.[\w-]{43}$/);
  const file = page.getByRole("link", { name: "Keep it in a file" }).first();
  const saved = page.waitForEvent("download");
  await file.click();
  expect((await saved).suggestedFilename()).toMatch(/^wellread-\w+\.txt$/);

  const other = await (await browser.newContext()).newPage();
  expect((await other.goto(`/assignments/${id}/share`))?.status()).toBe(404);
  await other.goto(link);
  await expect(other).toHaveURL(`/assignments/${id}/share`);
  await other.goBack();
  expect(other.url()).not.toContain("#");
});

test("without JavaScript the manage link is pasted @no-javascript", async ({ page, browser }) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/share?links=1`);
  const link = await page.getByRole("textbox", { name: "Manage link" }).inputValue();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const other = await context.newPage();
  await other.goto("/manage");
  await other.getByLabel("Private link").fill(link);
  await other.getByRole("button", { name: "Open" }).click();
  await expect(other).toHaveURL(`/assignments/${id}/share`);
  await other.goto("/assignments");
  await expect(other.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await other.goto("/manage");
  await other.getByLabel("Private link").fill("nothing");
  await other.getByRole("button", { name: "Open" }).click();
  await expect(other.getByRole("alert")).toContainText("does not open an assignment");
});

test("settings are changed; what is not right is named, with a way to the field", async ({ page }) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/settings`);
  await page.getByLabel("Title", { exact: true }).fill("Units, Tuesday");
  await page.getByLabel("Time limit in minutes").fill("15");
  await page.getByLabel("Opens").fill("2031-03-02T10:00");
  await page.getByLabel("Closes").fill("2031-03-02T11:00");
  await page.getByLabel("Time zone").selectOption("Asia/Baghdad");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByRole("status").filter({ hasText: "saved" })).toBeVisible();
  await expect(page.getByLabel("Opens")).toHaveValue("2031-03-02T10:00");
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Baghdad");
  await expect(page.getByText("Not open yet")).toBeVisible();

  await page.getByLabel("Closes").fill("2031-03-02T09:00");
  await page.getByRole("button", { name: "Save the settings" }).click();
  const summary = page.getByRole("alert").filter({ hasText: "not saved" });
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await summary.getByRole("link", { name: "closing time" }).click();
  await expect(page.getByLabel("Closes")).toBeFocused();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Units, Tuesday");
});

test("questions are swapped and removed until somebody starts @no-javascript", async ({ page, browser }) => {
  const assigned = await assign(page, "People");
  await page.goto(`/assignments/${assigned.id}/questions`);
  const questions = page.locator("main ol > li");
  const count = await questions.count();
  const first = await questions.first().getByRole("heading").textContent();
  await questions.first().getByText("Swap", { exact: true }).first().click();
  const alternatives = questions.first().getByRole("radio");
  expect(await alternatives.count()).toBeLessThanOrEqual(6);
  await alternatives.first().check();
  await questions.first().getByRole("button", { name: "Swap" }).click();
  await expect(questions.first().getByRole("heading")).not.toHaveText(first ?? "");
  await page.getByRole("button", { name: "Remove question 2" }).click();
  await expect(questions).toHaveCount(count - 1);

  await join(browser, assigned, "Mira");
  await page.reload();
  await expect(page.getByText("The questions are fixed")).toBeVisible();
  await expect(page.getByRole("button", { name: /Remove/ })).toHaveCount(0);
  await page.goto(`/assignments/${assigned.id}/settings`);
  await expect(page.getByLabel("Topic")).toBeDisabled();
  await page.getByLabel("Title", { exact: true }).fill("People, Friday");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("The settings are saved.")).toBeVisible();
  await page.getByRole("button", { name: "Duplicate" }).click();
  await expect(page).toHaveURL(/\/share$/);
  expect(page.url()).not.toContain(assigned.id);
});

test("a preview leaves no trace in the class", async ({ page }) => {
  const { id } = await assign(page);
  await page.goto(`/assignments/${id}/questions`);
  await page.getByRole("button", { name: "Take it as a student" }).click();
  await expect(page).toHaveURL(/\/attempts\/[\w-]{22}\/questions\/1$/);
  await page.goto(`/assignments/${id}/live`);
  await expect(page.getByText("Nobody has joined yet")).toBeVisible();
});

test("the live page follows the class without a reload", async ({ page, browser }) => {
  const assigned = await assign(page);
  await page.goto(`/assignments/${assigned.id}/live`);
  await expect(page.getByText("This page keeps itself up to date.")).toBeVisible();
  const student = await join(browser, assigned, "Mira");
  const row = page.getByRole("row").filter({ hasText: "Mira" });
  await expect(row).toContainText("0 of 6");
  await answerSomehow(student.page);
  await expect(row).toContainText("1 of 6");
  await page.getByRole("link", { name: "Hide names" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Student 1" })).toContainText("1 of 6");
  expect(await page.content()).not.toContain("Mira");
});

test("a teacher names, helps and removes a student @no-javascript", async ({ page, browser }) => {
  const assigned = await assign(page);
  await join(browser, assigned, "Mira");
  const live = `/assignments/${assigned.id}/live`;
  await page.goto(live);
  await page.getByRole("link", { name: "Mira" }).click();
  await page.getByLabel("New name").fill("Miriam");
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("link", { name: "Miriam" }).click();
  await page.getByLabel("Extra minutes").fill("5");
  await page.getByRole("button", { name: "Give extra time" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Miriam" })).toContainText("+5 min");
  await page.getByRole("link", { name: "Miriam" }).click();
  await page.getByText("Remove this student…").click();
  await page.getByRole("button", { name: "Yes, remove for good" }).click();
  await expect(page.getByText("Nobody has joined yet")).toBeVisible();
});

test("all is deleted, after being asked twice @no-javascript", async ({ page }) => {
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
  test(`axe finds nothing in ${path}, and nothing sticks out`, async ({ page }) => {
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
  await join(browser, assigned, "A really quite long nickname");
  for (const path of ["questions", "live"]) {
    await page.goto(`/assignments/${assigned.id}/${path}`);
    await expectAccessible(page);
  }
  await page.getByRole("link", { name: "A really" }).click();
  await expectAccessible(page);
});

test("axe finds nothing where private links lead", async ({ page }) => {
  for (const path of ["/assignments", "/manage", "/results", "/manage?problem=assignment_not_found"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
