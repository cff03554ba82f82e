import { expect, test, type Page } from "@playwright/test";
import {
  attemptOf,
  changeSettings,
  join,
  nextYear,
  openBrowser,
  personalCode,
  setClosing,
  setTimes,
} from "./browser/assignment-steps.ts";
import { expectAccessible } from "./browser/axe.ts";
import { assign } from "./browser/class.ts";
import { answerFirst, atQuestion, submit } from "./browser/journey.ts";

const name = (page: Page) => page.getByLabel("Your name");
const start = (page: Page) => page.getByRole("button", { name: "Start", exact: true });

test("one field and one click lead from the link to the first question @no-javascript", async ({
  page,
  browser,
}) => {
  const { code } = await assign(page, "The whole article");
  const student = await openBrowser(browser, { javaScriptEnabled: false });
  await student.goto(`/a/${code.toLowerCase()}`);
  for (const said of [
    "Questions ask what the article says, not whether it is true.",
    "The subject is armed conflict.",
    "Open book: keep the article beside you.",
    "No time limit.",
    "Each question is worth 1 point.",
    "Your name, your answers and their times.",
    "Deleted 180 days after it was last used",
  ])
    await expect(student.getByRole("main").getByText(said)).toBeVisible();
  await name(student).fill("Mira");
  await start(student).click();
  await atQuestion(student, 1, 10);
  await expect(student.getByRole("region", { name: "Your personal code" })).toBeVisible();
  await student.context().close();
});

test("the code can be typed, and the page says so if it is wrong @no-javascript @desktop", async ({
  page,
}) => {
  const { code } = await assign(page, "The whole article");
  await page.goto("/a");
  await page.getByLabel("Code", { exact: true }).fill("4444444");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("There is no assignment with this code.")).toBeVisible();
  await expect(page.getByLabel("Code", { exact: true })).toHaveValue("4444444");
  await page.getByLabel("Code", { exact: true }).fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL(new RegExp(`/a/${code}$`));
  const missing = await page.goto("/a/444444");
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Join with a code");
  await expect(page.getByText("Check each letter, or ask your teacher.")).toBeVisible();
  await expect(page.getByLabel("Code", { exact: true })).toHaveValue("444444");
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL(new RegExp(`/a/${code}$`));
});

test("a code is read out of whatever is stuck to it, and the page says what is wrong where it cannot be @no-javascript @desktop", async ({
  page,
}) => {
  const { code, address } = await assign(page, "The whole article");
  const field = page.getByLabel("Code", { exact: true });
  const goOn = page.getByRole("button", { name: "Go on" });
  for (const typed of [
    `“${code}”.`,
    `Code: ${code.slice(0, 3)} – ${code.slice(3)}`,
    `${address}?fbclid=IwAR0x).`,
  ]) {
    await page.goto("/a");
    await field.fill(typed);
    await goOn.click();
    await expect(page, typed).toHaveURL(new RegExp(`/a/${code}$`));
  }
  for (const stuck of [").", "%E2%80%9D", "%20and%20more", "%C2%A0"]) {
    await page.goto(`/a/${code.toLowerCase()}${stuck}`);
    await expect(page, stuck).toHaveURL(new RegExp(`/a/${code}$`));
    await expect(name(page)).toBeVisible();
  }
  await page.goto("/a");
  await field.fill(code.slice(0, 4));
  await goOn.click();
  await expect(page.getByText("This is too short. A code has 6 letters and digits.")).toBeVisible();
  await expect(field).toHaveValue(code.slice(0, 4));
  await field.fill(`O${code.slice(1)}`);
  await goOn.click();
  await expect(page.getByText("No code has this letter or digit: O.")).toBeVisible();
  const secret = `${"A".repeat(22)}.${"b".repeat(42)}A`;
  await field.fill(`http://localhost/manage#${secret}`);
  await goOn.click();
  await expect(page.getByText("This is a private link, for teachers.")).toBeVisible();
  await expect(field).toHaveValue("");
  expect(page.url()).not.toContain("bbbb");
});

test("unacceptable names are refused in plain words @no-javascript @desktop", async ({ page, browser }) => {
  const made = await assign(page, "The whole article");
  const first = await openBrowser(browser);
  await join(first, made.code, "Zoë");
  await page.goto(`/a/${made.code}`);
  await name(page).fill("!");
  await start(page).click();
  await expect(page.getByText("Type a name with at least one letter or digit")).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await name(page).fill("zoe");
  await start(page).click();
  await expect(page.getByText("Someone here has this name already.")).toBeVisible();
  await expect(name(page)).toHaveAccessibleDescription(/Someone here has this name already/);
  await expect(page.getByLabel("Personal code", { exact: true })).toBeVisible();

  await changeSettings(page, made, { allowedNames: "Mira\nSami" });
  await page.goto(`/a/${made.code}`);
  await name(page).fill("Kim");
  await start(page).click();
  await expect(page.getByText("This name is not on your teacher’s list.")).toBeVisible();
  await first.context().close();
});

test("an assignment that nobody can join says why, and when that will be possible", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  const student = await openBrowser(browser);
  await changeSettings(page, made, { timeZone: "UTC", opensAt: `${nextYear}-03-10T08:30` });
  await student.goto(`/a/${made.code}`);
  await expect(student.getByRole("heading", { name: "Not open yet" })).toBeVisible();
  await expect(student.getByText(/day 10 March at 08:30 UTC/)).toBeVisible();
  await expect(name(student)).toHaveCount(0);
  await expectAccessible(student);
  await setTimes(page, made, { opensAt: Date.now() + 8000 });
  await student.reload();
  await expect(student.getByRole("heading", { name: "Not open yet" })).toBeVisible();
  await expect(name(student), "the page asks by itself").toBeVisible({ timeout: 20_000 });

  await changeSettings(page, made, { opensAt: "" });
  await setClosing(page, made, Date.now() + 1000);
  await expect(async () => {
    await student.reload();
    await expect(student.getByRole("heading", { name: "This is closed" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(student.getByText(/Open until|You can skip/), "nothing that no longer holds").toHaveCount(0);

  await changeSettings(page, made, { closesAt: "", cap: "1" });
  await join(page, made.code, "Mira");
  await student.reload();
  await expect(student.getByRole("heading", { name: "All places are taken" })).toBeVisible();
  await student.context().close();
});

test("a returning student is recognised, and somebody else can start on the same device @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const { code } = await assign(page, "The whole article");
  const student = await openBrowser(browser, { javaScriptEnabled: false });
  await join(student, code, "Mira");
  await answerFirst(student, 2);
  const attempt = attemptOf(student);
  const personal = await student.goto(`/a/${code}`).then(() => personalCode(student));
  await expect(student.getByRole("heading", { name: "Welcome back, Mira" })).toBeVisible();
  await student.getByRole("link", { name: "Go on" }).click();
  await atQuestion(student, 3, 10);

  await student.getByRole("link", { name: "Not you?" }).click();
  await student.getByRole("button", { name: "Start as someone else" }).click();
  await expect(student.getByText("This device no longer knows you.")).toBeVisible();
  expect((await student.goto(`/attempts/${attempt}/questions/1`))?.status()).toBe(404);
  await join(student, code, "Sami");
  expect(attemptOf(student)).not.toBe(attempt);

  const elsewhere = await openBrowser(browser, { javaScriptEnabled: false });
  await elsewhere.goto(`/a/${code}`);
  await elsewhere.getByText("Continue on another device").click();
  await elsewhere.getByLabel("Personal code", { exact: true }).fill("CCCC CCCC");
  await elsewhere.getByRole("button", { name: "Continue" }).click();
  await expect(elsewhere.getByText("No student here has this code.")).toBeVisible();
  await elsewhere.getByLabel("Personal code", { exact: true }).fill(personal.slice(0, 6));
  await elsewhere.getByRole("button", { name: "Continue" }).click();
  await expect(
    elsewhere.getByText("A personal code has 8 letters and digits. This has fewer."),
  ).toBeVisible();
  await expect(elsewhere.getByLabel("Personal code", { exact: true })).toHaveValue("");
  await elsewhere.getByLabel("Personal code", { exact: true }).fill(`My code: “${personal.toLowerCase()}”.`);
  await elsewhere.getByRole("button", { name: "Continue" }).click();
  await expect(elsewhere).toHaveURL(new RegExp(`/attempts/${attempt}/`));
  await Promise.all([student.context().close(), elsewhere.context().close()]);
});

test("the device is cleared from the result, and an attempt can be deleted @no-javascript @desktop", async ({
  page,
  browser,
}) => {
  const { code } = await assign(page, "The whole article");
  const student = await openBrowser(browser, { javaScriptEnabled: false });
  await join(student, code, "Mira");
  await student.goto(`/attempts/${attemptOf(student)}/review`);
  await submit(student);
  const result = student.url();
  await expect(student.getByRole("region", { name: "Your personal code" })).toBeVisible();
  await student.getByRole("link", { name: "Delete this attempt" }).click();
  await expect(student.getByText("for your teacher too")).toBeVisible();
  await student.getByRole("link", { name: "No, keep it" }).click();
  await student.getByRole("button", { name: "Finish and clear this device" }).click();
  await expect(student.getByText("This device no longer knows you.")).toBeVisible();
  expect((await student.goto(result))?.status()).toBe(404);

  await join(student, code, "Sami");
  await student.goto(`/attempts/${attemptOf(student)}/delete`);
  await student.getByRole("button", { name: "Yes, delete it" }).click();
  await expect(student.getByText("The attempt was deleted")).toBeVisible();
  await expect(student.getByText("No attempt left.")).toBeVisible();
  await student.context().close();
});

test("axe finds nothing on the pages where students join, come back and read the pasted text", async ({
  page,
  browser,
}) => {
  const made = await assign(page, "The whole article");
  await changeSettings(page, made, {
    timeZone: "UTC",
    closesAt: `${nextYear}-03-10T08:30`,
    timeLimitMinutes: "15",
    readingKind: "text",
    readingText: "A first paragraph.\n\nA second one.",
  });
  const student = await openBrowser(browser, { viewport: { width: 360, height: 740 } });
  await student.goto("/a");
  await expectAccessible(student);
  await student.goto(`/a/${made.code}?problem=name_taken`);
  await student.getByText("The rule for each kind of question").click();
  await expectAccessible(student);
  const early = await student.goto(`/a/${made.code}/reading`);
  expect(early?.status(), "the text is for those who have joined").toBe(404);
  await student.goto(`/a/${made.code}`);
  // A name in a right-to-left script that would be markup if it were not escaped.
  await name(student).fill("<b>ميرا</b>");
  await start(student).click();
  await expect(student.getByText("Your time begins when you press Start.")).toBeVisible();
  await expectAccessible(student);
  await student.goto(`/a/${made.code}/reading`);
  await expect(student.getByText("A second one.")).toBeVisible();
  await expectAccessible(student);
  await student.getByRole("link", { name: /^Back to/ }).click();
  await start(student).click();
  await atQuestion(student, 1, 10);
  await expect(student.locator("bdi", { hasText: "<b>ميرا</b>" })).toBeVisible();
  await expect(student.getByText(/^1[45] minutes left\./)).toBeVisible();
  await expectAccessible(student);
  await student.goto(`/a/${made.code}`);
  await expectAccessible(student);
  await student.context().close();
});
