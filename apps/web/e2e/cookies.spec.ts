import { expect, test, type Browser, type Page } from "@playwright/test";
import { untilAwake } from "./browser/arrive.ts";
import { expectAccessible } from "./browser/axe.ts";
import { answerSomehow, assign } from "./browser/class.ts";
import { dataFolder } from "./browser/data-folder.ts";
import { startRecordingProxy } from "./browser/recording-proxy.ts";
import { startsOf } from "./browser/starts-of.ts";
import { storedRows } from "./browser/stored-rows.ts";

const blocked = "Your browser blocks cookies";
const byAddress = /\/embed\/t\/[\w-]{43}\//;

/** As in Safari with "Block all cookies": to ask for storage of any kind throws. */
const throwAtStorage = (): void => {
  const refuse = {
    get: (): never => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  };
  Object.defineProperty(Document.prototype, "cookie", refuse);
  for (const storage of ["localStorage", "sessionStorage", "indexedDB"]) {
    Object.defineProperty(window, storage, refuse);
  }
};

/** A browser that blocks every cookie, and what the server was asked by it. */
const openBlocking = async (browser: Browser, baseURL = "", javaScriptEnabled = true) => {
  const proxy = await startRecordingProxy(baseURL, { blocksCookies: true });
  const context = await browser.newContext({ baseURL: proxy.url, javaScriptEnabled });
  await context.addInitScript(throwAtStorage);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  const close = async () => {
    await context.close();
    proxy.close();
  };
  return { page, faults, close };
};

const goOn = (page: Page) => page.getByRole("button", { name: "Go on without cookies" }).click();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a student whose browser blocks cookies is told before anything is stored, and takes the quiz by an address @no-javascript", async ({
  page: teacher,
  browser,
  baseURL,
  javaScriptEnabled,
}) => {
  const { id, code } = await assign(teacher);
  const before = storedRows(dataFolder(), id);
  const { page, faults, close } = await openBlocking(browser, baseURL, javaScriptEnabled);
  await page.goto(`/a/${code}`);
  await page.getByLabel("Your name").fill("Mira O’Hara");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(heading(page)).toHaveText(blocked);
  if (javaScriptEnabled) await expectAccessible(page);
  await page.getByRole("button", { name: "I have allowed cookies, try again" }).click();
  await expect(heading(page), "they are still blocked").toHaveText(blocked);
  expect(storedRows(dataFolder(), id), "no ghost of a student").toBe(before);

  await goOn(page);
  await expect(page).toHaveURL(byAddress);
  await expect(page.locator("#progress")).toContainText("Question 1 of");
  await expect(page.getByRole("region", { name: "Your personal code" })).toBeVisible();
  await answerSomehow(page);
  await page.reload();
  await expect(page.locator("#progress")).toContainText("Question 2 of");
  await teacher.goto(`/assignments/${id}/live`);
  const row = teacher.getByRole("row").filter({ hasText: "Mira O’Hara" });
  await expect(row, "one student, with one answer").toContainText("1 of 6");
  expect(faults).toEqual([]);
  await close();
});

test("a quiz is not started for a browser that blocks cookies until it is asked again @no-javascript @desktop", async ({
  browser,
  baseURL,
  javaScriptEnabled,
}) => {
  const seed = `blocked-${javaScriptEnabled ? "yes" : "no"}-${Date.now()}`;
  const { page, close } = await openBlocking(browser, baseURL, javaScriptEnabled);
  await page.goto(`/articles/will-of-victory/quiz/units?seed=${seed}`);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(heading(page)).toHaveText(blocked);
  expect(startsOf(seed)).toBe(0);
  await goOn(page);
  await expect(page).toHaveURL(/\/embed\/t\/[\w-]{43}\/attempts\/[\w-]{22}\/questions\/1$/);
  await answerSomehow(page);
  await expect(page.locator("#progress")).toContainText("Question 2 of");
  expect(startsOf(seed)).toBe(1);
  await close();
});

test("a teacher whose browser blocks cookies makes and manages an assignment by its address @desktop @no-javascript", async ({
  browser,
  baseURL,
  javaScriptEnabled,
}) => {
  const { page, faults, close } = await openBlocking(browser, baseURL, javaScriptEnabled);
  await page.goto("/");
  await page.getByRole("button", { name: "Assign to a class: Units" }).click();
  await expect(heading(page)).toHaveText(blocked);
  await goOn(page);
  await expect(page).toHaveURL(/\/embed\/t\/[\w-]{43}\/assignments\/[\w-]{22}\/share$/);
  const keep = page.getByRole("region", { name: "Keep this link" });
  await expect(keep).toContainText("the only way back");
  const link = await keep.getByRole("textbox").inputValue();
  expect(link).toMatch(/\/manage#[\w-]{22}\.[\w-]{43}$/);
  if (javaScriptEnabled) await expectAccessible(page);

  const root = page.url().replace(/\/share$/, "");
  const nav = page.getByRole("navigation", { name: "This assignment" });
  for (const place of ["Questions", "Settings", "Live", "Results", "Share"]) {
    await nav.getByRole("link", { name: place, exact: true }).click();
    await expect(page).toHaveURL(`${root}/${place.toLowerCase()}`);
    const away = await page
      .locator("main")
      .locator(
        "a[href^='/assignments'], a[href^='/api'], form[action^='/assignments'], form[action^='/manage']",
      )
      .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 90)));
    expect(away, `${place} leads nowhere that needs a cookie`).toEqual([]);
  }
  await nav.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Units, by address");
  await page.getByRole("button", { name: "Save the settings" }).click();
  await expect(page.getByText("The settings are saved.")).toBeVisible();
  await page.getByRole("link", { name: "All assignments" }).click();
  await expect(page.getByRole("link", { name: "Units, by address", exact: true })).toBeVisible();

  await page.goto(`${root}/live`);
  const code = /\/a\/(\w+)/.exec(
    await page.goto(`${root}/share`).then(() => page.getByLabel("Student link").inputValue()),
  )?.[1];
  await page.goto(`${root}/live`);
  if (javaScriptEnabled) {
    await untilAwake(page);
    await expect(page.getByText("This page keeps itself up to date.")).toBeVisible();
  }
  const student = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  await student.goto(`/a/${code}`);
  await student.getByLabel("Your name").fill("Sami");
  await student.getByRole("button", { name: "Start", exact: true }).click();
  if (!javaScriptEnabled) await page.reload();
  await expect(page.getByRole("row").filter({ hasText: "Sami" })).toBeVisible();
  await student.context().close();
  expect(faults).toEqual([]);
  await close();

  // The tab is closed, and only the link is left: pasted, as a fragment needs scripts.
  const later = await openBlocking(browser, baseURL, javaScriptEnabled);
  await later.page.goto("/manage");
  await later.page.getByLabel("Private link").fill(link);
  await later.page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(heading(later.page)).toHaveText(blocked);
  await goOn(later.page);
  await expect(later.page).toHaveURL(/\/embed\/t\/[\w-]{43}\/assignments\/[\w-]{22}\/share$/);
  await expect(later.page.locator("bdi").getByText("Units, by address")).toBeVisible();
  await expect(later.page.getByRole("region", { name: "Keep this link" })).toContainText("brought you here");
  await later.close();
});

test("cookies that were cleared between the page and the form cost nothing, and one that is there no redirect @desktop", async ({
  page,
}) => {
  const { code } = await assign(page);
  const sent: string[] = [];
  page.on("response", (response) => {
    if (response.request().method() === "POST") {
      sent.push(`${response.status()} ${new URL(response.url()).search}`);
    }
  });
  await page.goto(`/a/${code}`);
  await page.getByLabel("Your name").fill("Mira");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("#progress")).toContainText("Question 1 of");
  expect(sent).toEqual(["307 ", "303 ?cookie=sent"]);
  sent.length = 0;
  await page.goto(`/articles/will-of-victory/quiz/units?seed=again`);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("#progress")).toContainText("Question 1 of");
  expect(sent).toEqual(["303 "]);
  await page.goBack();
  await expect(page.getByRole("button", { name: "Start", exact: true })).toBeVisible();
});
